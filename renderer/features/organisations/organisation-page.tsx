import { Box, Stack } from '@mantine/core'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useRecent } from '../../api/recents.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { CountedTabs } from '../../components/counted-tabs.tsx'
import { useDocumentParts } from '../../components/documents/use-document-parts.ts'
import { useFilesTab } from '../../components/documents/use-files-tab.tsx'
import { DonorCard } from '../../components/donor-card.tsx'
import { FactCard, FactCards } from '../../components/fact-card.tsx'
import { HistoryPanel } from '../../components/history-panel.tsx'
import { LettersTable } from '../../components/letters-table.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { RecordActions } from '../../components/record-actions.tsx'
import { NotesCard } from '../../components/work/notes-card.tsx'
import { TrustPanel } from '../../components/trust/trust-panel.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { useHistoryFields } from './use-history-fields.ts'

type Organisation = Output<'organisations.get'>

export const OrganisationPage = () => {
  const { id } = useParams({ from: '/organisations/$id' })
  return (
    <QueryView query={useApiQuery('organisations.get', { id })}>
      {(loaded) => <Loaded organisation={loaded} />}
    </QueryView>
  )
}

const Loaded = ({ organisation }: { organisation: Organisation }) => {
  const { t } = useTranslation('organisations')
  const navigate = useNavigate()
  const fields = useHistoryFields()
  const parts = useDocumentParts()
  const { tab = 'overview' } = useSearch({ from: '/organisations/$id' })
  const archive = useApiCommand('organisations.archive')
  const restore = useApiCommand('organisations.restore')
  const { id, version, ref, name, shortName, nameCyrillic, sameMissions } = organisation
  const files = useFilesTab({ owner: 'organisation', ownerId: id })
  useRecent({ group: 'organisations', id, ref, label: shortName || name })
  return (
    <>
      <PageHeader
        title={name}
        subtitle={[nameCyrillic, ref].filter(Boolean).join(' · ')}
        isExample={organisation.isExample}
        isArchived={organisation.archivedAt !== null}
      >
        <RecordActions
          channel="organisations.update"
          editLabel={t('edit')}
          onEdit={() => void navigate({ to: '/organisations/$id/edit', params: { id } })}
          isArchived={organisation.archivedAt !== null}
          archiveTitle={t('page.archiveTitle')}
          archiveText={t('page.archiveText')}
          onArchive={() => archive.mutateAsync({ id, version })}
          onRestore={() => restore.mutate({ id, version })}
        />
      </PageHeader>
      {sameMissions.length > 0 && (
        <Box mb="md">
          <Notice>{t('page.same', { names: sameMissions.map(({ label }) => label).join(', ') })}</Notice>
        </Box>
      )}
      <CountedTabs
        label={t('tab.label')}
        value={tab}
        onChange={(next) =>
          void navigate({ to: '/organisations/$id', params: { id }, search: { tab: next }, replace: true })
        }
        tabs={[
          { id: 'overview', label: t('tab.overview'), content: <Overview organisation={organisation} /> },
          {
            id: 'letters',
            label: t('tab.letters'),
            count: organisation.lettersOut + organisation.lettersIn,
            content: <LettersTable of={{ organisation: id }} />,
          },
          {
            id: 'trust',
            label: t('tab.trust'),
            content: <TrustPanel of="organisation" ofId={id} name={name} />,
          },
          files,
          {
            id: 'history',
            label: t('tab.history'),
            content: <HistoryPanel entity="organisation" entityId={id} fields={fields} parts={parts} />,
          },
        ]}
      />
    </>
  )
}

const Overview = ({ organisation }: { organisation: Organisation }) => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const { word } = useVocabulary()
  const { mission } = organisation
  return (
    <Stack gap="md">
      <FactCards>
        <FactCard
          title={t('page.details')}
          facts={[
            { label: t('form.kind'), value: word('organisationKinds', organisation.kind) },
            { label: t('form.shortName'), value: organisation.shortName },
            { label: t('form.country'), value: format.country(organisation.country) },
            { label: t('form.relation'), value: word('organisationRelations', organisation.relation) },
            {
              label: t('form.language'),
              value: organisation.language && word('spokenLanguages', organisation.language),
            },
            { label: t('form.website'), value: organisation.website },
            { label: t('form.email'), value: organisation.email },
            { label: t('form.notes'), value: organisation.notes },
          ]}
        />
        {mission && (
          <FactCard
            title={t('page.mission')}
            facts={[
              { label: t('form.missionType'), value: word('missionTypes', mission.missionType) },
              { label: t('form.sendingState'), value: format.country(mission.sendingState) },
              { label: t('form.hostState'), value: format.country(mission.hostState) },
              { label: t('form.city'), value: mission.city },
              { label: t('form.headTitle'), value: mission.headTitle },
              { label: t('form.salutation'), value: mission.salutation },
              { label: t('form.postAddress'), value: mission.postAddress },
            ]}
          />
        )}
        <DonorCard donor={{ kind: 'organisation', id: organisation.id }} />
      </FactCards>
      <NotesCard owner="organisation" ownerId={organisation.id} />
    </Stack>
  )
}
