import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { sensitivities } from '../../../shared/vocabulary/index.ts'
import { ContactsCard } from '../../components/contacts/contacts-card.tsx'
import { DonorCard } from '../../components/donor-card.tsx'
import { FactCard, FactCards } from '../../components/fact-card.tsx'
import { Told } from '../../components/told.tsx'
import { NotesCard } from '../../components/work/notes-card.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { PapersAndWork } from './papers-and-work.tsx'
import { PhotoCard } from './photo-card.tsx'
import { RolesCard } from './roles-card.tsx'

export const Overview = ({ person }: { person: Output<'people.get'> }) => {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { word } = useVocabulary()
  const others = person.names.filter(({ isPrimary }) => !isPrimary)
  const hasWork = [person.employer, person.occupation, person.settlement, person.region].some(Boolean)
  const sensitivity = sensitivities.find((each) => each === String(person.sensitivity))
  return (
    <Stack gap="md">
      <FactCards>
        <FactCard
          title={t('overview.person')}
          facts={[
            { label: t('form.birth'), value: person.birth && format.partialDate(person.birth) },
            { label: t('overview.death'), value: person.death && format.partialDate(person.death) },
            {
              label: t('overview.deathLink'),
              value: person.death && word('custodyLinks', person.custodyLink),
            },
            { label: t('form.sex'), value: person.sex === 'unknown' ? '' : word('sexes', person.sex) },
            {
              label: t('form.civilStatus'),
              value: person.civilStatus !== 'unknown' && word('civilStatuses', person.civilStatus),
            },
            { label: t('form.language'), value: person.language && word('spokenLanguages', person.language) },
            { label: t('form.citizenship'), value: format.country(person.citizenship) },
            { label: t('overview.pseudonym'), value: person.pseudonym },
            { label: t('form.sensitivity'), value: sensitivity && word('sensitivities', sensitivity) },
          ]}
        >
          <Told fact={{ ...person, note: '' }} />
        </FactCard>
        {hasWork && (
          <FactCard
            title={t('overview.work')}
            facts={[
              { label: t('form.employer'), value: person.employer?.label },
              { label: t('form.occupation'), value: person.occupation },
              { label: t('form.settlement'), value: person.settlement },
              { label: t('form.region'), value: person.region },
            ]}
          />
        )}
        {others.length > 0 && (
          <FactCard
            title={t('overview.names')}
            facts={others.map(({ kind, full }) => ({ label: word('nameKinds', kind), value: full }))}
          />
        )}
        {person.notes && (
          <FactCard title={t('form.notes')}>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{person.notes}</Text>
          </FactCard>
        )}
        <PhotoCard person={person} />
        <DonorCard donor={{ kind: 'person', id: person.id }} />
      </FactCards>
      <RolesCard person={person} />
      <ContactsCard owner="person" ownerId={person.id} isClosed={person.erasedAt !== null} />
      <PapersAndWork person={person} />
      <NotesCard owner="person" ownerId={person.id} isClosed={person.erasedAt !== null} />
    </Stack>
  )
}
