import { useTranslation } from 'react-i18next'
import { personRoles } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { codeOf } from '../../components/table/bulk-code.ts'
import type { BulkSpec } from '../../components/table/bulk-types.ts'
import { useArchiveMany } from '../../components/table/use-archive-many.ts'
import { findCampaigns } from '../../lib/find.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** What can be done with many persons at once. */
export const usePersonBulk = (): BulkSpec => {
  const { t } = useTranslation('views')
  const { options } = useVocabulary()
  const moving = useArchiveMany('people.bulk', (rows, to) =>
    invoke('people.bulk', { rows, change: { do: to } }),
  )
  return {
    changed: (count) => t('bulk.changed.people', { count }),
    actions: [
      {
        id: 'addRole',
        label: (count) => t('bulk.addRole', { count }),
        channel: 'people.bulk',
        place: 'list',
        ask: {
          choice: { label: t('bulk.role'), options: options('personRoles', personRoles) },
          record: { label: t('bulk.campaign'), list: 'campaigns.list', find: findCampaigns },
        },
        run: (rows, { choice, record }) =>
          invoke('people.bulk', {
            rows,
            change: { do: 'addRole', role: codeOf(personRoles, choice), campaignId: record },
          }),
      },
      ...moving,
    ],
  }
}
