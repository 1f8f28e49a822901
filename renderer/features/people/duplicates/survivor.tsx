import { useTranslation } from 'react-i18next'
import { mergeFields } from '../../../../shared/contract/duplicates.ts'
import { personRoles } from '../../../../shared/vocabulary/index.ts'
import { FactCard } from '../../../components/fact-card.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import classes from './duplicates.module.css'
import { type Choices, linksTogether, other, type Pair, type Which } from './merge-values.ts'
import { useFieldWords } from './use-field-words.ts'

type Props = { sides: Pair['sides']; kept: Which; choices: Choices }

/** The one record as it will be: all names, what was chosen, and all that hangs on either. */
export const Survivor = ({ sides, kept, choices }: Props) => {
  const { t } = useTranslation(['duplicates', 'audit'])
  const format = useFormat()
  const { word } = useVocabulary()
  const { labels, read } = useFieldWords()
  const held = new Set(sides.flatMap(({ roles }) => roles))
  const first = choices.name
  const names = [...new Set([...sides[first].names, ...sides[other(first)].names])]
  const list = (lines: readonly string[]) =>
    lines.length > 0 && (
      <ul className={classes.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )
  // The roles stand above by their names.
  const hanging = linksTogether(sides).filter(({ table }) => table !== 'person_role')
  const counted = hanging.map(({ table, count }) =>
    t('counted', { what: t(`audit:kind.${table}` as 'audit:kind.person'), number: format.number(count) }),
  )
  return (
    <FactCard
      title={t('survivor', { ref: sides[kept].ref })}
      facts={[
        { label: t('names'), value: list(names) },
        {
          label: t('roles'),
          value: personRoles
            .filter((role) => held.has(role))
            .map((role) => word('personRoles', role))
            .join(', '),
        },
        ...mergeFields
          .filter((field) => field !== 'name')
          .map((field) => ({ label: labels[field], value: read(sides[choices[field]], field) })),
        { label: t('links'), value: list(counted) },
      ]}
    />
  )
}
