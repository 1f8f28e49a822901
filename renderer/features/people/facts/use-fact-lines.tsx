import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { HarmMore } from './harm-more.tsx'

type Facts = Output<'facts.ofPerson'>
const joined = (...parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join(' · ')

/** How each kind of fact reads in its card. */
export const useFactLines = () => {
  const { t } = useTranslation('casework')
  const format = useFormat()
  const { word } = useVocabulary()
  return {
    identifiers: ({ identifiers }: Facts) =>
      identifiers.map((fact) => ({
        fact: { kind: 'identifier' as const, ...fact },
        what: fact.value,
        more: joined(word('identifierTypes', fact.type), fact.country && format.country(fact.country)),
      })),
    /** What lasted when she died ended with it. */
    states: ({ states }: Facts, death: Output<'people.get'>['death']) =>
      states.map((fact) => {
        const until = fact.until ?? death
        return {
          fact: { kind: 'state' as const, ...fact },
          what: word('personStates', fact.state),
          when: t('facts.state.span', {
            from: format.partialDate(fact.from, 'short'),
            until: until ? format.partialDate(until, 'short') : t('facts.state.lasting'),
          }),
        }
      }),
    harms: ({ harms }: Facts) =>
      harms.map((fact) => ({
        fact: { kind: 'harm' as const, ...fact },
        what: word('harmKinds', fact.harm),
        when: format.partialDate(fact.on, 'short'),
        more: <HarmMore harm={fact} />,
      })),
    employment: ({ employment }: Facts) =>
      employment.map((fact) => ({
        fact: { kind: 'employment_harm' as const, ...fact },
        what: word('employmentHarmKinds', fact.harm),
        when: format.partialDate(fact.on, 'short'),
        more: joined(
          fact.employer?.label,
          fact.remedy !== 'none' && word('remedies', fact.remedy),
          fact.compensation !== 'unknown' &&
            t('facts.employment_harm.paid', { how: word('compensations', fact.compensation) }),
        ),
      })),
  }
}
