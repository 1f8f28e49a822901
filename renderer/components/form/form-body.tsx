import { Alert, Button, Group, Kbd, Stack } from '@mantine/core'
import { IconAlertCircle, IconHistory } from '@tabler/icons-react'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMasking } from '../../api/masking.tsx'
import { Unmasked } from '../masked.tsx'
import { Refused } from '../refused.tsx'
import classes from './form.module.css'
import { WrongFields } from './wrong-fields.ts'
import type { RecordFormState } from './use-record-form.ts'

type Props = {
  form: RecordFormState
  children: ReactNode
  onCancel?: () => void
  /** The verb of the button: "Record", "Add member"; plain "Save" otherwise. */
  saveLabel?: string
  inDialog?: boolean
  /** What it does cannot be taken back. */
  danger?: boolean
  /** Saves and begins the next one: Ctrl+Shift+Enter. */
  again?: { label: string; run: () => void }
  /** Takes the whole width: rows of many boxes. */
  wide?: boolean
  /** Save and Cancel stay in sight while a long form scrolls. */
  sticky?: boolean
}

const saveKeys = 'Ctrl ↵'
const againKeys = 'Ctrl Shift ↵'

/** Draft notice, what is wrong, the fields, Save and Cancel; Ctrl+Enter and Ctrl+S save from anywhere inside. */
export const FormBody = ({
  form,
  children,
  onCancel,
  saveLabel,
  inDialog,
  danger,
  again,
  wide,
  sticky = true,
}: Props) => {
  const { t } = useTranslation()
  const root = useRef<HTMLFormElement>(null)
  const { errorFields } = form

  useEffect(() => {
    const [firstWrong] = errorFields
    if (!firstWrong) return
    const wrong =
      root.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      root.current?.querySelector<HTMLElement>(`[name="${CSS.escape(firstWrong)}"]`)
    wrong?.focus()
  }, [errorFields])

  const onKeyDown = (event: KeyboardEvent) => {
    const saves = event.key === 'Enter' || event.code === 'KeyS'
    if (!saves || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    // A form inside a dialog of another form saves itself alone.
    event.stopPropagation()
    if (again && event.shiftKey && event.key === 'Enter') return again.run()
    void form.save()
  }
  const { masked } = useMasking()
  if (!form.allowed) return <Refused />
  if (masked || !form.begun) return <Unmasked>{t('mask.openAgain')}</Unmasked>
  return (
    <form
      ref={root}
      noValidate
      autoComplete="off"
      className={inDialog ? classes.inDialog : classes.fields}
      data-wide={wide}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        void form.save()
      }}
    >
      <Stack gap="md">
        {form.restored && (
          <Alert
            color="brand"
            icon={<IconHistory />}
            withCloseButton
            closeButtonLabel={t('form.close')}
            onClose={form.dismissRestored}
          >
            <Group gap="sm">
              <span>{t('form.draftRestored')}</span>
              <Button size="compact-sm" variant="subtle" onClick={() => void form.reset()}>
                {t('form.discardDraft')}
              </Button>
            </Group>
          </Alert>
        )}
        {form.alert && (
          <Alert color="red" icon={<IconAlertCircle />} role="alert">
            {form.alert}
          </Alert>
        )}
        <WrongFields value={errorFields}>{children}</WrongFields>
        <Group {...(sticky && { className: classes.footer })}>
          <Button
            type="submit"
            {...(danger && { color: 'red' })}
            loading={form.busy}
            rightSection={<Kbd size="xs">{saveKeys}</Kbd>}
          >
            {saveLabel ?? t('form.save')}
          </Button>
          {again && (
            <Button
              variant="default"
              disabled={form.busy}
              onClick={again.run}
              rightSection={<Kbd size="xs">{againKeys}</Kbd>}
            >
              {again.label}
            </Button>
          )}
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('form.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}
