import { useTranslation } from 'react-i18next'
import { riskLevels } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { codeOf } from '../../components/table/bulk-code.ts'
import type { BulkSpec } from '../../components/table/bulk-types.ts'
import { useArchiveMany } from '../../components/table/use-archive-many.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** What can be done with many families at once. */
export const useFamilyBulk = (): BulkSpec => {
  const { t } = useTranslation('views')
  const { options } = useVocabulary()
  const moving = useArchiveMany('households.bulk', (rows, to) =>
    invoke('households.bulk', { rows, change: { do: to } }),
  )
  return {
    changed: (count) => t('bulk.changed.families', { count }),
    actions: [
      {
        id: 'setRisk',
        label: (count) => t('bulk.setRisk', { count }),
        channel: 'households.bulk',
        place: 'list',
        ask: { choice: { label: t('bulk.risk'), options: options('riskLevels', riskLevels) } },
        run: (rows, { choice }) =>
          invoke('households.bulk', {
            rows,
            change: { do: 'setRisk', riskLevel: codeOf(riskLevels, choice) },
          }),
      },
      ...moving,
    ],
  }
}
