import { useTranslation } from 'react-i18next'
import { organisationRelations } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { codeOf } from '../../components/table/bulk-code.ts'
import type { BulkSpec } from '../../components/table/bulk-types.ts'
import { useArchiveMany } from '../../components/table/use-archive-many.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** What can be done with many organisations at once. */
export const useOrganisationBulk = (): BulkSpec => {
  const { t } = useTranslation('views')
  const { options } = useVocabulary()
  const moving = useArchiveMany('organisations.bulk', (rows, to) =>
    invoke('organisations.bulk', { rows, change: { do: to } }),
  )
  return {
    changed: (count) => t('bulk.changed.organisations', { count }),
    actions: [
      {
        id: 'setRelation',
        label: (count) => t('bulk.setRelation', { count }),
        channel: 'organisations.bulk',
        place: 'list',
        ask: {
          choice: {
            label: t('bulk.relation'),
            options: options('organisationRelations', organisationRelations),
          },
        },
        run: (rows, { choice }) =>
          invoke('organisations.bulk', {
            rows,
            change: { do: 'setRelation', relation: codeOf(organisationRelations, choice) },
          }),
      },
      ...moving,
    ],
  }
}
