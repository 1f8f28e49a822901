import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useTrailWords } from './use-trail-words.ts'

export type TrailRow = Output<'audit.list'>['rows'][number]

export const useTrailColumns = (): ColumnSpec<TrailRow, 'date'>[] => {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const { actions, kinds } = useTrailWords()
  return [
    { id: 'at', header: t('column.at'), sort: 'date', cell: ({ at }) => format.moment(at) },
    { id: 'actor', header: t('column.actor') },
    { id: 'action', header: t('column.action'), words: actions },
    { id: 'entity', header: t('column.entity'), words: kinds },
    { id: 'record', header: t('column.record') },
    { id: 'reason', header: t('column.reason') },
    { id: 'id', header: t('column.number'), end: true },
    { id: 'device', header: t('column.device'), hidden: true },
  ]
}
