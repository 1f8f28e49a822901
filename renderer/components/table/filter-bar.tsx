import { Button, CloseButton, Group, Menu } from '@mantine/core'
import { IconFilterPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import chip from '../chip.module.css'
import { dots } from '../../../shared/contract/personal.ts'
import { useMasking } from '../../api/masking.tsx'
import { FilterEditor } from './filter-editor.tsx'
import type { FilterSpec } from './types.ts'
import type { ListState } from './use-list-state.ts'
import { usePair } from '../../lib/use-pair.ts'

type Props<Sort extends string, Filter extends string> = {
  state: ListState<Sort, Filter>
  change: (part: Partial<ListState<Sort, Filter>>) => void
  filters: readonly FilterSpec<Filter>[]
}

/** Chips "Status is Detained ×" and a menu that adds one. */
export const FilterBar = <Sort extends string, Filter extends string>({
  state,
  change,
  filters,
}: Props<Sort, Filter>) => {
  const { t } = useTranslation()
  const pair = usePair()
  const { masked } = useMasking()
  const [editing, setEditing] = useState<Filter | null>(null)
  const active = filters.filter(({ id }) => state.filters[id])
  const free = filters.filter(({ id }) => !state.filters[id])
  const nameOf = (filter: FilterSpec<Filter>, value: string) =>
    'options' in filter
      ? (filter.options.find((option) => option.value === value)?.label ?? value)
      : masked
        ? dots
        : (state.labels[value] ?? value)
  const set = (id: Filter, values: string[], labels: Record<string, string> = {}) => {
    const { [id]: _, ...rest } = state.filters
    const next: Partial<Record<Filter, string[]>> = { ...state.filters }
    if (values.length) next[id] = values
    change({ filters: values.length ? next : (rest as typeof next), labels: { ...state.labels, ...labels } })
  }
  const labels = masked ? Object.fromEntries(Object.keys(state.labels).map((id) => [id, dots])) : state.labels
  const edited = filters.find(({ id }) => id === editing)
  return (
    <Group gap="xs">
      {active.map((filter) => (
        <span key={filter.id} className={chip.filter}>
          <button type="button" className={chip.plain} onClick={() => setEditing(filter.id)}>
            {pair(
              filter.label,
              state.filters[filter.id]?.map((value) => nameOf(filter, value)).join(', ') ?? '',
            )}
          </button>
          <CloseButton
            size="sm"
            aria-label={t('table.removeFilter', { name: filter.label })}
            onClick={() => set(filter.id, [])}
          />
        </span>
      ))}
      {free.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="subtle" color="gray" leftSection={<IconFilterPlus size={16} aria-hidden />}>
              {t('table.addFilter')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {free.map(({ id, label }) => (
              <Menu.Item key={id} onClick={() => setEditing(id)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {edited && (
        <FilterEditor
          filter={edited}
          values={state.filters[edited.id] ?? []}
          labels={labels}
          onSet={(values, labels) => set(edited.id, values, labels)}
          onClose={() => setEditing(null)}
        />
      )}
    </Group>
  )
}
