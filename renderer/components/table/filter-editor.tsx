import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LookupField } from '../form/lookup-field.tsx'
import type { FilterSpec } from './types.ts'

type Props = {
  filter: FilterSpec<string>
  values: readonly string[]
  labels: Readonly<Record<string, string>>
  onSet: (values: string[], labels?: Record<string, string>) => void
  onClose: () => void
}

/** Which values of one filter: ticks for a closed list, a search for records. */
export const FilterEditor = ({ filter, values, labels, onSet, onClose }: Props) => {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string[]>([...values])
  const [first = ''] = values
  return (
    <Modal opened onClose={onClose} title={filter.label} size="sm">
      <Stack gap="md">
        {'options' in filter ? (
          <Checkbox.Group value={chosen} onChange={setChosen} aria-label={filter.label}>
            <Stack gap="xs">
              {filter.options.map(({ value, label }, at) => (
                <Checkbox
                  key={value}
                  value={value}
                  label={label}
                  {...(at === 0 && { 'data-autofocus': true })}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        ) : (
          <LookupField
            name="filter"
            label={filter.label}
            list={`filter.${filter.id}`}
            find={filter.find}
            value={first ? { id: first, label: labels[first] ?? first } : null}
            onChange={(found) => {
              onSet(found ? [found.id] : [], found ? { [found.id]: found.label } : {})
              onClose()
            }}
          />
        )}
        {'options' in filter && (
          <Group justify="flex-end">
            <Button
              onClick={() => {
                onSet(chosen)
                onClose()
              }}
            >
              {t('table.applyFilter')}
            </Button>
          </Group>
        )}
      </Stack>
    </Modal>
  )
}
