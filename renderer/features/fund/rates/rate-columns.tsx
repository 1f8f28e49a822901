import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

export type Rate = Output<'rates.list'>['rows'][number]

export const useRateColumns = (): ColumnSpec<Rate, 'date'>[] => {
  const { t } = useTranslation('books')
  const { words } = useVocabulary()
  const format = useFormat()
  return [
    { id: 'on', header: t('rate.on'), sort: 'date', cell: ({ on }) => format.date(on, 'short') },
    { id: 'from', header: t('rate.from'), cell: ({ from }) => `1 ${from}` },
    { id: 'rate', header: t('rate.rate'), end: true, cell: ({ rateScaled }) => format.rate(rateScaled) },
    { id: 'to', header: t('rate.to') },
    { id: 'source', header: t('rate.source'), words: words('rateSources') },
    { id: 'note', header: t('rate.note') },
  ]
}
