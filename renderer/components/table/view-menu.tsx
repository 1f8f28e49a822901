import { Button, Menu } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ColumnSpec, Density } from './types.ts'

type Props<Row, Sort extends string> = {
  columns: readonly ColumnSpec<Row, Sort>[]
  hidden: readonly string[]
  setHidden: (hidden: string[]) => void
  density: Density
  setDensity: (density: Density) => void
  /** null where the list has no archive. */
  archived: boolean | null
  setArchived: (archived: boolean) => void
}

/** Columns, density, archived records. */
export const ViewMenu = <Row, Sort extends string>(props: Props<Row, Sort>) => {
  const { t } = useTranslation()
  const { columns, hidden, setHidden, density, archived } = props
  const tick = (on: boolean) => <IconCheck size={16} aria-hidden visibility={on ? 'visible' : 'hidden'} />
  const item = (key: string, label: string, on: boolean, choose: () => void, role: 'menuitemcheckbox' | 'menuitemradio') => (
    <Menu.Item key={key} role={role} aria-checked={on} leftSection={tick(on)} onClick={choose}>
      {label}
    </Menu.Item>
  ) // prettier-ignore
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
        >
          {t('table.view')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('table.columns')}</Menu.Label>
        {columns.slice(1).map(({ id, header }) => {
          const shown = !hidden.includes(id)
          const next = shown ? [...hidden, id] : hidden.filter((each) => each !== id)
          return item(id, header, shown, () => setHidden(next), 'menuitemcheckbox')
        })}
        <Menu.Divider />
        <Menu.Label>{t('table.density')}</Menu.Label>
        {(['comfortable', 'compact'] as const).map((each) =>
          item(each, t(`table.${each}`), density === each, () => props.setDensity(each), 'menuitemradio'),
        )}
        {archived !== null && <Menu.Divider />}
        {archived !== null &&
          item(
            'archived',
            t('table.archived'),
            archived,
            () => props.setArchived(!archived),
            'menuitemcheckbox',
          )}
      </Menu.Dropdown>
    </Menu>
  )
}
