import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { duplicateSorts } from '../../../../shared/contract/duplicates.ts'
import type { Output } from '../../../../shared/contract/index.ts'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { Reasons } from './reasons.tsx'

type Row = Output<'duplicates.list'>['rows'][number]

const NameOver = ({ name, code }: { name: string; code: string }) => (
  <>
    {name}
    <Text component="span" display="block" size="xs" c="dimmed">
      {code}
    </Text>
  </>
)

export const useDuplicateColumns = (): ColumnSpec<Row, (typeof duplicateSorts)[number]>[] => {
  const { t } = useTranslation('duplicates')
  const format = useFormat()
  const { words } = useVocabulary()
  return [
    {
      id: 'label',
      header: t('column.one'),
      beside: [{ id: 'ref', header: t('column.oneRef') }],
      cell: ({ label, ref }) => <NameOver name={label} code={ref} />,
    },
    {
      id: 'otherLabel',
      header: t('column.other'),
      beside: [{ id: 'otherRef', header: t('column.otherRef') }],
      cell: ({ otherLabel, otherRef }) => <NameOver name={otherLabel} code={otherRef} />,
    },
    {
      id: 'score',
      header: t('column.score'),
      sort: 'score',
      end: true,
      cell: ({ score }) => t('score', { score: format.number(score) }),
    },
    {
      id: 'reasons',
      header: t('column.reasons'),
      words: words('duplicateReasons'),
      cell: ({ reasons }) => <Reasons reasons={reasons} />,
    },
    { id: 'status', header: t('column.status'), words: words('duplicateStates'), hidden: true },
    {
      id: 'decidedOn',
      header: t('column.decidedOn'),
      hidden: true,
      cell: ({ decidedOn }) => decidedOn && format.date(decidedOn.slice(0, 10), 'short'),
    },
    { id: 'decidedBy', header: t('column.decidedBy'), hidden: true },
  ]
}
