import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'
import type { BulkSpec } from '../../components/table/bulk-types.ts'
import { findSources } from '../../lib/find.ts'

/** One source for many records: a list of names often comes from one call or one paper. */
export const useQualityBulk = (): BulkSpec => {
  const { t } = useTranslation('quality')
  return {
    changed: (count) => t('bulk.changed', { count }),
    actions: [
      {
        id: 'giveSource',
        label: (count) => t('bulk.give', { count }),
        channel: 'quality.bulk',
        place: 'list',
        ask: { record: { label: t('bulk.source'), list: 'sources.lookup', find: findSources } },
        run: (rows, { record }) =>
          invoke('quality.bulk', { rows, change: { do: 'giveSource', sourceId: record ?? '' } }),
      },
    ],
  }
}
