import { useTranslation } from 'react-i18next'
import { invoke } from '../../../api/invoke.ts'
import type { BulkSpec } from '../../../components/table/bulk-types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useToday } from '../books.tsx'

/** Many donors thanked in one go, as after a round of letters. */
export const useThanks = (): BulkSpec => {
  const { t } = useTranslation('receipts')
  const format = useFormat()
  const today = useToday()
  return {
    changed: (count) => t('thank.changed', { count }),
    actions: [
      {
        id: 'thank',
        label: (count) => t('thank.many', { number: format.number(count) }),
        channel: 'donors.thank',
        place: 'list',
        run: (rows) => invoke('donors.thank', { rows, change: { thankedOn: today } }),
      },
      {
        id: 'unthank',
        label: (count) => t('thank.manyBack', { number: format.number(count) }),
        channel: 'donors.thank',
        place: 'list',
        run: (rows) => invoke('donors.thank', { rows, change: { thankedOn: null } }),
      },
    ],
  }
}
