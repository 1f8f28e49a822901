import { Select, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMasking } from '../../api/masking.tsx'
import { inputProps, type FieldProps } from './field.ts'

/** A record by its id, and what it is called. */
export type Chosen = { id: string; label: string }
export type Found = { id: string; label: string; ref?: string; detail?: string }

type Props = FieldProps<Chosen | null> & {
  /** Names the search in the cache: its channel and whatever narrows it. */
  list: string
  find: (search: string) => Promise<readonly Found[]>
  /** Offered below the results: makes a record of what was typed. */
  onCreate?: (typed: string) => void
  createLabel?: (typed: string) => string
}
const create = 'create'

/** A record found by typing part of its name. */
export const LookupField = ({ list, find, onCreate, createLabel, ...field }: Props) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed === field.value?.label ? '' : typed, 120)
  const { masked } = useMasking()
  const { data: found = [] } = useQuery({
    queryKey: ['lookup', list, search],
    queryFn: () => find(search),
    placeholderData: keepPreviousData,
  })
  // Records of persons and households all have a code; outside a form, as in a filter, it stands for the name.
  const data: readonly Found[] = masked
    ? found.map(({ id, label, ref }) => ({ id, label: ref ?? label }))
    : found
  const details = new Map(data.map((each) => [each.id, [each.ref, each.detail].filter(Boolean).join(' · ')]))
  const chosen = field.value && !details.has(field.value.id) ? [field.value] : []
  const options = [...data, ...chosen].map(({ id, label }) => ({ value: id, label }))
  const offer = onCreate && typed.trim() && typed !== field.value?.label
  const making = createLabel?.(typed.trim()) ?? t('form.createNew', { name: typed.trim() })
  return (
    <Select
      {...inputProps(field)}
      data={offer ? [...options, { value: create, label: making }] : options}
      value={field.value?.id ?? null}
      onChange={(id) => {
        if (id === create) return onCreate?.(typed.trim())
        const taken = [...data, ...chosen].find((each) => each.id === id)
        field.onChange(taken ? { id: taken.id, label: taken.label } : null)
      }}
      searchable
      // A list that opens by itself hides the fields below it, and the sentence beside this one.
      openOnFocus={false}
      clearable={!field.required}
      onSearchChange={setTyped}
      // The program has searched already, in every script and spelling.
      filter={({ options: all }) => all}
      renderOption={({ option }) => (
        <div>
          <Text>{option.label}</Text>
          {details.get(option.value) && (
            <Text size="xs" c="dimmed">
              {details.get(option.value)}
            </Text>
          )}
        </div>
      )}
      nothingFoundMessage={t('form.nothingFound')}
      placeholder={t('form.typeToFind')}
      clearButtonProps={{ 'aria-label': t('form.clear', { field: field.label }) }}
    />
  )
}
