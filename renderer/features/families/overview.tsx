import { Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { ContactsCard } from '../../components/contacts/contacts-card.tsx'
import { FactCard, FactCards } from '../../components/fact-card.tsx'
import { NotesCard } from '../../components/work/notes-card.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

export const Overview = ({ household }: { household: Output<'households.get'> }) => {
  const { t } = useTranslation('families')
  const format = useFormat()
  const { word } = useVocabulary()
  const { groundPerson } = household
  return (
    <Stack gap="md">
      <FactCards>
        <FactCard
          title={t('overview.family')}
          facts={[
            { label: t('form.ground'), value: word('grounds', household.ground) },
            {
              label: t('form.groundPerson'),
              value: groundPerson && (
                <Link to="/people/$id" params={{ id: groundPerson.id }}>
                  {groundPerson.label}
                </Link>
              ),
            },
            { label: t('form.peopleCount'), value: format.number(household.peopleCount) },
            { label: t('form.dependantsCount'), value: format.number(household.dependantsCount) },
            {
              label: t('overview.recorded'),
              value: t('overview.recordedText', { ...household.recorded, count: household.recorded.people }),
            },
          ]}
        />
        <FactCard
          title={t('overview.place')}
          facts={[
            { label: t('form.settlement'), value: household.settlement },
            { label: t('form.region'), value: household.region },
            { label: t('form.trustedPerson'), value: household.trustedPerson },
          ]}
        />
        <FactCard title={t('overview.needs')}>
          <Text style={{ whiteSpace: 'pre-wrap' }} {...(!household.needs && { c: 'dimmed' })}>
            {household.needs || t('overview.noNeeds')}
          </Text>
        </FactCard>
      </FactCards>
      <ContactsCard owner="household" ownerId={household.id} isClosed={household.erasedAt !== null} />
      <NotesCard owner="household" ownerId={household.id} isClosed={household.erasedAt !== null} />
    </Stack>
  )
}
