import { Button, Menu } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { MenuChoices } from '../menu-choices.tsx'
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

const densities = ['comfortable', 'compact'] as const

/** Columns, density, archived records. */
export const ViewMenu = <Row, Sort extends string>(props: Props<Row, Sort>) => {
  const { t } = useTranslation()
  const { columns, hidden, setHidden, density, archived } = props
  return (
    <Menu position="bottom-end">
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
        <div role="group" aria-label={t('table.columns')}>
          <Menu.Label aria-hidden>{t('table.columns')}</Menu.Label>
          {columns.slice(1).map(({ id, header }) => (
            <Menu.CheckboxItem
              key={id}
              checked={!hidden.includes(id)}
              onChange={(shown) => setHidden(shown ? hidden.filter((each) => each !== id) : [...hidden, id])}
            >
              {header}
            </Menu.CheckboxItem>
          ))}
        </div>
        <Menu.Divider />
        <MenuChoices
          label={t('table.density')}
          values={densities}
          chosen={density}
          word={(each) => t(`table.${each}`)}
          onChoose={props.setDensity}
        />
        {archived !== null && (
          <>
            <Menu.Divider />
            <Menu.CheckboxItem checked={archived} onChange={props.setArchived}>
              {t('table.archived')}
            </Menu.CheckboxItem>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
