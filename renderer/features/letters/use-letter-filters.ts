import { useTranslation } from 'react-i18next'
import {
  letterDirections,
  letterLanguages,
  letterStages,
  letterTypes,
  replyResponses,
} from '../../../shared/vocabulary/index.ts'
import { findOrganisations } from '../../lib/find.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** What the register of letters can be narrowed by. */
export const useLetterFilters = () => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { options } = useVocabulary()
  const filter = <Id extends string>(id: Id, label: string, choices: { value: string; label: string }[]) => ({
    id,
    label,
    options: choices,
  })
  return [
    filter('overdue', t('filter.overdue'), [{ value: 'yes', label: t('filter.overdueYes') }]),
    filter('stage', t('filter.status'), options('letterStages', letterStages)),
    filter('direction', t('filter.direction'), options('letterDirections', letterDirections)),
    filter('type', t('filter.type'), options('letterTypes', letterTypes)),
    { id: 'organisation' as const, label: t('filter.organisation'), find: findOrganisations },
    filter('country', t('column.country'), format.countries()),
    filter('response', t('column.response'), options('replyResponses', replyResponses)),
    filter('language', t('column.language'), options('letterLanguages', letterLanguages)),
    filter('by', t('column.by'), [
      { value: 'us', label: t('byUs') },
      { value: 'others', label: t('byOthers') },
    ]),
  ]
}
