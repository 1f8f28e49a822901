import { useTranslation } from 'react-i18next'
import { deliveryStatuses } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { codeOf } from '../../components/table/bulk-code.ts'
import type { BulkSpec } from '../../components/table/bulk-types.ts'
import { useArchiveMany } from '../../components/table/use-archive-many.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** What can be done with many letters at once. That a letter is answered follows from its answer, and is not set. */
export const useLetterBulk = (): BulkSpec => {
  const { t } = useTranslation('views')
  const { options } = useVocabulary()
  const moving = useArchiveMany('letters.bulk', (rows, to) =>
    invoke('letters.bulk', { rows, change: { do: to } }),
  )
  return {
    changed: (count) => t('bulk.changed.letters', { count }),
    actions: [
      {
        id: 'setDelivery',
        label: (count) => t('bulk.setDelivery', { count }),
        channel: 'letters.bulk',
        place: 'list',
        ask: {
          choice: { label: t('bulk.delivery'), options: options('deliveryStatuses', deliveryStatuses) },
        },
        run: (rows, { choice }) =>
          invoke('letters.bulk', {
            rows,
            change: { do: 'setDelivery', deliveryStatus: codeOf(deliveryStatuses, choice) },
          }),
      },
      ...moving,
    ],
  }
}
