import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { ContactsCard } from '../../components/contacts/contacts-card.tsx'
import { FactCard, FactCards } from '../../components/fact-card.tsx'
import { NotesCard } from '../../components/work/notes-card.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { CampaignsCard } from './campaigns-card.tsx'
import { MissionCard } from './mission-card.tsx'
import { TiesCard } from './ties-card.tsx'

export const Overview = ({ organisation }: { organisation: Output<'organisations.get'> }) => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const { word } = useVocabulary()
  const { id, mission, names, languages } = organisation
  return (
    <Stack gap="md">
      <FactCards>
        <FactCard
          title={t('page.details')}
          facts={[
            { label: t('form.kind'), value: word('organisationKinds', organisation.kind) },
            { label: t('form.shortName'), value: organisation.shortName },
            ...names.map(({ kind, full }, at) => ({
              label: `${word('organisationNameKinds', kind)}${'\u200b'.repeat(at)}`,
              value: full,
            })),
            { label: t('form.country'), value: format.country(organisation.country) },
            { label: t('form.relation'), value: word('organisationRelations', organisation.relation) },
            {
              label: t('form.languages'),
              value: languages.map((code) => word('letterLanguages', code)).join(', '),
            },
            { label: t('form.website'), value: organisation.website },
            { label: t('form.email'), value: organisation.email },
            { label: t('form.notes'), value: organisation.notes },
          ]}
        />
        {mission && <MissionCard mission={mission} />}
        <CampaignsCard organisationId={id} />
        <ContactsCard owner="organisation" ownerId={id} />
        <TiesCard organisationId={id} />
      </FactCards>
      <NotesCard owner="organisation" ownerId={id} />
    </Stack>
  )
}
