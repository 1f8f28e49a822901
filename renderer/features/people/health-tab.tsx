import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { QueryView } from '../../components/query-view.tsx'
import { FactsCard } from './facts/fact-card.tsx'
import { useFactLines } from './facts/use-fact-lines.tsx'

/** What was done to a person, and how she has been since. */
export const HealthTab = ({ person }: { person: Output<'people.get'> }) => {
  const { t } = useTranslation('casework')
  const facts = useApiQuery('facts.ofPerson', { personId: person.id })
  const lines = useFactLines()
  const of = { personId: person.id, isClosed: person.erasedAt !== null }
  return (
    <QueryView query={facts}>
      {(found) => (
        <Stack gap="md">
          <FactsCard
            {...of}
            kind="harm"
            title={t('facts.harm.card')}
            empty={t('facts.harm.empty')}
            lines={lines.harms(found)}
          />
          <FactsCard
            {...of}
            kind="state"
            title={t('facts.state.card')}
            empty={t('facts.state.empty')}
            lines={lines.states(found, person.death)}
          />
        </Stack>
      )}
    </QueryView>
  )
}
