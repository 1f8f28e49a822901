import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Row = Output<'tallies.list'>['rows'][number]

export const useTallyColumns = (): ColumnSpec<Row, 'date'>[] => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { words, wordOf } = useVocabulary()
  return [
    {
      id: 'asOf',
      header: t('tally.asOf'),
      sort: 'date',
      cell: ({ asOf }) => format.date(asOf, 'short'),
    },
    {
      id: 'cumulative',
      header: t('tally.cumulative'),
      cell: ({ cumulative }) => format.number(cumulative),
      end: true,
    },
    { id: 'measure', header: t('tally.measure'), words: words('tallyMeasures') },
    { id: 'mission', header: t('tally.mission') },
    { id: 'senderCountry', header: t('tally.country'), words: format.countryWords() },
    {
      id: 'language',
      header: t('tally.language'),
      words: words('letterLanguages'),
      cell: ({ language }) => language && wordOf('letterLanguages')(language),
    },
    {
      id: 'isCorrection',
      header: t('tally.corrected'),
      words: { true: t('tally.isCorrection'), false: '' },
      cell: ({ isCorrection }) => isCorrection && t('tally.isCorrection'),
    },
    { id: 'sourceNote', header: t('tally.source') },
    { id: 'letterCampaign', header: t('tally.campaign') },
  ]
}
