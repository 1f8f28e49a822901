import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../shared/contract/index.ts'
import { dots } from '../../shared/contract/personal.ts'
import { SimpleTable } from './simple-table.tsx'

/** The fields people know, by their stored names, and how a stored value reads; the others are the program's own. */
export type HistoryFields = Partial<
  Record<string, { label: string; show?: (value: string | number) => string }>
>
/** What belongs to the record and is told in its history too, by its stored kind. */
export type HistoryParts = Partial<Record<string, { label: string; fields: HistoryFields }>>
type Change = Output<'history.list'>[number]['changes'][number]
type Props = {
  changes: Change[]
  fields: HistoryFields
  /** Makes a field what it was before this change; offered where that is possible. */
  onPutBack?: (field: string) => void
}

/** Before and after, field by field; nothing where only the program's own fields changed. */
export const HistoryChanges = ({ changes: all, fields, onPutBack }: Props) => {
  const { t } = useTranslation()
  const written = (value: string | number | null) => value !== null && value !== ''
  const changes = all.filter(
    ({ field, before, after }) => fields[field] && (written(before) || written(after)),
  )
  const shown = (field: string, value: string | number | null) =>
    value === null || value === ''
      ? '–'
      : value === dots
        ? dots
        : (fields[field]?.show?.(value) ?? String(value))
  if (changes.length === 0) return null
  return (
    <SimpleTable
      label={t('history.changes')}
      rows={changes}
      rowKey={(change) => change.field}
      columns={[
        { header: t('history.field'), cell: ({ field }) => fields[field]?.label },
        { header: t('history.before'), cell: ({ field, before }) => shown(field, before) },
        { header: t('history.after'), cell: ({ field, after }) => shown(field, after) },
        {
          header: t('history.putBack'),
          buttons: true,
          cell: ({ field, canPutBack }) =>
            onPutBack &&
            canPutBack && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('history.putBackField', { field: fields[field]?.label })}
                onClick={() => onPutBack(field)}
              >
                {t('history.putBack')}
              </Button>
            ),
        },
      ]}
    />
  )
}
