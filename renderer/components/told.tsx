import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../shared/contract/index.ts'
import { useFormat } from '../lib/use-format.ts'
import { useVocabulary } from '../lib/use-vocabulary.ts'

type Fact = Pick<Output<'facts.ofPerson'>['states'][number], 'source' | 'note' | 'recordedAt'>

/** Where a fact comes from, how reliable that is, as of when, and what was noted beside it. */
export const Told = ({ fact: { source, note, recordedAt } }: { fact: Fact }) => {
  const { t } = useTranslation('casework')
  const format = useFormat()
  const { word } = useVocabulary()
  const sure = source && source.reliability !== 'unknown' ? word('reliabilities', source.reliability) : ''
  const asOf = source?.date
    ? format.partialDate(source.date, 'short')
    : format.date(recordedAt.slice(0, 10), 'short')
  return (
    <Text size="xs" c="dimmed" style={{ whiteSpace: 'pre-wrap' }}>
      {source ? [source.title, sure].filter(Boolean).join(', ') : t('told.noSource')}
      {' · '}
      {t('told.asOf', { date: asOf })}
      {note && `\n${note}`}
    </Text>
  )
}
