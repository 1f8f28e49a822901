import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { StatusChip } from '../../components/status-chip.tsx'
import { PeekAnswer, PeekFacts } from '../../components/table/peek-facts.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** A letter beside the list: between whom, for whom, how far, and how it begins. */
export const LetterPeek = ({ row }: { row: Output<'letters.list'>['rows'][number] }) => {
  const { t } = useTranslation(['letters', 'views'])
  const format = useFormat()
  const { word } = useVocabulary()
  const query = useApiQuery('letters.get', { id: row.id }, { keep: true })
  return (
    <PeekAnswer query={query}>
      {({ persons, recipients, body }) => (
        <>
          <PeekFacts
            facts={[
              { label: t('column.ref'), value: row.ref },
              { label: t('column.type'), value: word('letterTypes', row.type) },
              { label: t('column.date'), value: format.partialDate(row.date) },
              { label: t('column.from'), value: row.from },
              {
                label: t('column.to'),
                value: recipients.map(({ organisation }) => organisation.label).join(', '),
              },
              {
                label: t('column.status'),
                value: <StatusChip list="letterStages" code={row.stage} />,
              },
              { label: t('column.due'), value: row.replyDueOn && format.date(row.replyDueOn) },
              { label: t('form.persons'), value: persons.map(({ label }) => label).join(', ') },
              { label: t('column.replied'), value: row.repliedOn && format.date(row.repliedOn) },
              {
                label: t('column.response'),
                value: row.response && word('replyResponses', row.response),
              },
            ]}
          />
          {body && (
            <Text lineClamp={12} style={{ whiteSpace: 'pre-wrap' }}>
              {body}
            </Text>
          )}
        </>
      )}
    </PeekAnswer>
  )
}
