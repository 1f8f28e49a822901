import { useDebouncedValue } from '@mantine/hooks'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../../api/use-api-query.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import type { Books } from '../../books.tsx'
import { type BatchRow, comparableRow, sameAbove } from './batch-values.ts'
import classes from './batch.module.css'

type Props = { books: Books; rows: readonly BatchRow[]; at: number; columns: number }
const nothing = { receivedOn: '2000-01-01', amountMinor: 1, currency: 'CHF' }

/** F10: the same gift stands in the books already, or in a row above; a word before saving, never a refusal. */
export const RowNotice = ({ books, rows, at, columns }: Props) => {
  const { t } = useTranslation('receipts')
  const format = useFormat()
  const row = rows[at]
  const [asked] = useDebouncedValue(row ? comparableRow(books, row) : null, 300)
  const found = useApiQuery('donations.similar', asked ?? nothing, { enabled: asked !== null })
  const above = sameAbove(books, rows, at)
  const [similar] = asked ? (found.data ?? []) : []
  if (!similar && above === null) return null
  return (
    <tr>
      <td colSpan={columns} className={classes.notice}>
        <span role="status">
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
          {similar
            ? t('batch.similar', { row: at + 1, ref: similar.ref, date: format.date(similar.receivedOn) })
            : t('batch.sameAbove', { row: at + 1, above })}
        </span>
      </td>
    </tr>
  )
}
