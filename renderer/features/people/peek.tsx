import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { PeekAnswer, PeekFacts } from '../../components/table/peek-facts.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { LibertyLine } from './liberty-line.tsx'

/** A person beside the list: where she is, who she is to the campaign, where her family lives, what it got last. */
export const PersonPeek = ({ row }: { row: Output<'people.list'>['rows'][number] }) => {
  const { t } = useTranslation(['people', 'views'])
  const format = useFormat()
  const { word } = useVocabulary()
  const query = useApiQuery('people.get', { id: row.id }, { keep: true })
  const session = useApiQuery('session.current', {})
  return (
    <PeekAnswer query={query}>
      {(person) => {
        const households = person.households.filter(({ until }) => until === null)
        const [lastAid] = person.aid
        return (
          <>
            {person.liberty && (
              <Stack gap={4} align="flex-start">
                <LibertyLine liberty={person.liberty} {...(session.data && { today: session.data.today })} />
              </Stack>
            )}
            <PeekFacts
              facts={[
                { label: t('column.ref'), value: person.ref },
                { label: t('column.cyrillic'), value: person.nameCyrillic },
                { label: t('form.birth'), value: person.birth && format.partialDate(person.birth) },
                {
                  label: t('form.roles'),
                  value: row.roles.map((role) => word('personRoles', role)).join(', '),
                },
                { label: t('form.occupation'), value: person.occupation },
                { label: t('form.settlement'), value: person.settlement },
                {
                  label: t('views:peek.family'),
                  value: households.map(({ label, ref }) => label || ref).join(', '),
                },
                {
                  label: t('views:peek.lastAid'),
                  value:
                    lastAid &&
                    `${format.date(lastAid.on)} · ${format.money(lastAid.amountMinor, lastAid.currency)} · ${word('paymentStatuses', lastAid.status)}`,
                },
              ]}
            />
          </>
        )
      }}
    </PeekAnswer>
  )
}
