import {
  ActionIcon,
  Badge,
  Button,
  createTheme,
  Drawer,
  Menu,
  Modal,
  Notification,
  Tooltip,
  type CSSVariablesResolver,
} from '@mantine/core'

/** rem of a size given in the pixels of design.md, so that "text size" scales it. */
const px = (size: number) => `calc(${size / 16}rem * var(--mantine-scale))`

/** Gone at once when it is closed: a key pressed next belongs to the page again. */
export const overlayTransition = { duration: 120, exitDuration: 0 }

/** `closeLabel` names the × of dialogs and notes: without it a screen reader says "button". */
export const makeTheme = (closeLabel: string) =>
  createTheme({
    colors: {
      brand: [
        '#E6EFF9',
        '#CFE0F3',
        '#A9C8E9',
        '#7FADDD',
        '#5892CF',
        '#3A79BF',
        '#2C6FBD',
        '#1F5FA8',
        '#184C87',
        '#113863',
      ],
      // Mantine's parts in the dark scheme take our blue-greys, not its neutral ones.
      dark: [
        '#E8ECF2',
        '#B3BDCB',
        '#95A1B2',
        '#76859A',
        '#333D4B',
        '#2A3340',
        '#1A2029',
        '#161B23',
        '#12161D',
        '#0E1218',
      ],
    },
    primaryColor: 'brand',
    primaryShade: { light: 7, dark: 6 },
    fontFamily: '"Inter Variable", system-ui, "Segoe UI", "Noto Sans", sans-serif',
    fontSizes: { xs: px(12.5), sm: px(14), md: px(14), lg: px(15), xl: px(17) },
    lineHeights: { xs: '1.44', sm: '1.5', md: '1.5', lg: '1.47', xl: '1.41' },
    headings: {
      fontWeight: '600',
      sizes: {
        h1: { fontSize: px(22), lineHeight: '1.36', fontWeight: '650' },
        h2: { fontSize: px(17), lineHeight: '1.41' },
        h3: { fontSize: px(15), lineHeight: '1.47' },
      },
    },
    radius: { xs: '4px', sm: '4px', md: '6px', lg: '10px', xl: '10px' },
    defaultRadius: 'md',
    focusRing: 'never',
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      Modal: Modal.extend({
        defaultProps: {
          closeButtonProps: { 'aria-label': closeLabel },
          attributes: { header: { role: 'presentation' } },
          radius: 'lg',
          transitionProps: overlayTransition,
        },
      }),
      Drawer: Drawer.extend({
        defaultProps: {
          closeButtonProps: { 'aria-label': closeLabel },
          attributes: { header: { role: 'presentation' } },
          transitionProps: overlayTransition,
        },
      }),
      Notification: Notification.extend({
        defaultProps: { closeButtonProps: { 'aria-label': closeLabel } },
      }),
      // In its place, and not at the end of the page: a menu belongs to the landmark that its button stands in.
      Menu: Menu.extend({
        defaultProps: {
          withinPortal: false,
          floatingStrategy: 'fixed',
          withInitialFocusPlaceholder: false,
          middlewares: { flip: true, shift: true, size: true },
        },
        styles: { dropdown: { overflowY: 'auto' } },
      }),
      Button: Button.extend({ defaultProps: { radius: 'md' } }),
      ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
      Tooltip: Tooltip.extend({
        defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } },
      }),
      Badge: Badge.extend({ defaultProps: { variant: 'light', tt: 'none', fw: 450, radius: 'sm' } }),
    },
  })

const shared = {
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-2)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-anchor': 'var(--primary)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--border-strong)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-border': 'var(--border)',
  '--mantine-color-disabled-color': 'var(--text-3)',
  '--mantine-color-brand-light': 'var(--primary-soft)',
  '--mantine-color-brand-light-color': 'var(--primary)',
  '--mantine-color-brand-text': 'var(--primary)',
  '--mantine-color-brand-outline': 'var(--primary)',
  '--mantine-color-brand-filled': 'var(--primary-fill)',
  '--mantine-color-gray-light-color': 'var(--text-2)',
  '--mantine-color-gray-text': 'var(--text-2)',
  '--mantine-color-red-light-color': 'var(--danger)',
  '--mantine-color-red-outline': 'var(--danger)',
  '--mantine-color-red-filled': '#b42318',
  '--mantine-color-red-filled-hover': '#8f1c13',
}
/** Mantine's own variables follow ours, so that its parts keep our measured contrast in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared })
