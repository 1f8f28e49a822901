import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { QueryView } from '../../components/query-view.tsx'
import { FactsCard } from './facts/fact-card.tsx'
import { useFactLines } from './facts/use-fact-lines.tsx'

/** Identity papers, and what was lost at work. */
export const PapersAndWork = ({ person }: { person: Output<'people.get'> }) => {
  const { t } = useTranslation('casework')
  const facts = useApiQuery('facts.ofPerson', { personId: person.id })
  const lines = useFactLines()
  const of = { personId: person.id, isClosed: person.erasedAt !== null }
  return (
    <QueryView query={facts}>
      {(found) => (
        <>
          <FactsCard
            {...of}
            kind="identifier"
            title={t('facts.identifier.card')}
            empty={t('facts.identifier.empty')}
            lines={lines.identifiers(found)}
          />
          <FactsCard
            {...of}
            kind="employment_harm"
            title={t('facts.employment_harm.card')}
            empty={t('facts.employment_harm.empty')}
            lines={lines.employment(found)}
          />
        </>
      )}
    </QueryView>
  )
}
