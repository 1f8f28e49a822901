import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Popover,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconColumns3 } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { columnsInOrder } from './columns-shown.ts'
import classes from './views.module.css'
import type { ColumnSpec, Density } from './types.ts'

type Props<Row, Sort extends string> = {
  columns: readonly ColumnSpec<Row, Sort>[]
  order: readonly string[]
  hidden: readonly string[]
  density: Density
  onChange: (part: { order?: string[]; hidden?: string[]; density?: Density; archived?: boolean }) => void
  /** null where the list has no archive. */
  archived: boolean | null
}
/** A short list is found through by eye. */
const searchFrom = 8
const densities = ['comfortable', 'compact'] as const

/** Which columns, in which order, how close the rows, and whether the archive is shown instead. */
export const ColumnChooser = <Row, Sort extends string>(props: Props<Row, Sort>) => {
  const { t } = useTranslation(['views', 'common'])
  const { order, hidden, density, archived, onChange } = props
  const [typed, setTyped] = useState('')
  // What a row is called always stands first, and always stands there.
  const ordered = columnsInOrder(props.columns, order).slice(1)
  const found = ordered.filter(({ header }) => header.toLowerCase().includes(typed.trim().toLowerCase()))
  const move = (id: string, step: 1 | -1) => {
    const ids = ordered.map((column) => column.id as string)
    const at = ids.indexOf(id)
    const other = ids[at + step]
    if (other === undefined) return
    ids[at] = other
    ids[at + step] = id
    onChange({ order: ids })
  }
  return (
    <Popover position="bottom-end" trapFocus returnFocus width={320}>
      <Popover.Target>
        <Button variant="subtle" color="gray" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {t('common:table.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('common:table.columns')}>
        <Stack gap="sm">
          {ordered.length > searchFrom && (
            <TextInput
              size="xs"
              aria-label={t('columns.find')}
              placeholder={t('columns.find')}
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
          <ul className={classes.columns} aria-label={t('common:table.columns')}>
            {found.map(({ id, header }) => (
              <li key={id} className={classes.column}>
                <Checkbox
                  label={header}
                  checked={!hidden.includes(id)}
                  onChange={(event) =>
                    onChange({
                      hidden: event.currentTarget.checked
                        ? hidden.filter((each) => each !== id)
                        : [...hidden, id],
                    })
                  }
                />
                <Group gap={2} wrap="nowrap">
                  <ActionIcon
                    size={28}
                    aria-label={t('columns.up', { name: header })}
                    disabled={ordered[0]?.id === id}
                    onClick={() => move(id, -1)}
                  >
                    <IconChevronUp size={16} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    size={28}
                    aria-label={t('columns.down', { name: header })}
                    disabled={ordered.at(-1)?.id === id}
                    onClick={() => move(id, 1)}
                  >
                    <IconChevronDown size={16} aria-hidden />
                  </ActionIcon>
                </Group>
              </li>
            ))}
          </ul>
          {found.length === 0 && <Text c="dimmed">{t('common:form.nothingFound')}</Text>}
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={t('common:table.density')}
            data={densities.map((value) => ({ value, label: t(`common:table.${value}`) }))}
            value={density}
            onChange={(value) => {
              const chosen = densities.find((each) => each === value)
              if (chosen) onChange({ density: chosen })
            }}
          />
          {archived !== null && (
            <Checkbox
              label={t('common:table.archived')}
              checked={archived}
              onChange={(event) => onChange({ archived: event.currentTarget.checked })}
            />
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
