import { Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { CareQuestion } from '../../components/care-question.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { KinCard } from './kin-card.tsx'

export const FamilyTab = ({ person }: { person: Output<'people.get'> }) => {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { word } = useVocabulary()
  return (
    <Stack gap="md">
      {person.households
        .filter(({ until }) => until === null)
        .map(({ id }) => (
          <CareQuestion key={id} householdId={id} />
        ))}
      <KinCard person={person} />
      <FactCard title={t('family.households')}>
        {person.households.length === 0 && <Text c="dimmed">{t('family.none')}</Text>}
        {person.households.map((household) => (
          <Text key={household.id}>
            <Link to="/families/$id" params={{ id: household.id }}>
              {household.label || household.ref}
            </Link>{' '}
            · {word('householdRelations', household.relation)}
            {household.until && ` · ${t('family.until', { date: format.date(household.until) })}`}
          </Text>
        ))}
      </FactCard>
    </Stack>
  )
}
