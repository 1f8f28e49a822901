import { Button } from '@mantine/core'
import { IconMailFast } from '@tabler/icons-react'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useRecent } from '../../api/recents.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { CountedTabs } from '../../components/counted-tabs.tsx'
import { Notice } from '../../components/notice.tsx'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { RecordActions } from '../../components/record-actions.tsx'
import { useFormat } from '../../lib/use-format.ts'
import classes from './organisations.module.css'
import { KnownNotice } from './known-notice.tsx'
import { useOrganisationTabs } from './use-organisation-tabs.tsx'

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
  const { t } = useTranslation(['organisations', 'letters'])
  const navigate = useNavigate()
  const { tab = 'overview' } = useSearch({ from: '/organisations/$id' })
  const archive = useApiCommand('organisations.archive')
  const restore = useApiCommand('organisations.restore')
  const { id, version, ref, name, shortName, nameCyrillic } = organisation
  const tabs = useOrganisationTabs(organisation)
  useRecent({ group: 'organisations', id, ref, label: shortName || name })
  return (
    <>
      <PageHeader
        title={name}
        subtitle={[nameCyrillic, ref].filter(Boolean).join(' · ')}
        isExample={organisation.isExample}
        isArchived={organisation.archivedAt !== null}
      >
        <May channel="writing.produce">
          <Button
            name="write"
            leftSection={<IconMailFast size={16} aria-hidden />}
            onClick={() => void navigate({ to: '/letters/write', search: { to: id } })}
          >
            {t('letters:writing.title')}
          </Button>
        </May>
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
      <Warnings organisation={organisation} />
      <CountedTabs
        label={t('tab.label')}
        value={tabs.some((each) => each.id === tab) ? tab : 'overview'}
        onChange={(next) =>
          void navigate({ to: '/organisations/$id', params: { id }, search: { tab: next }, replace: true })
        }
        tabs={tabs}
      />
    </>
  )
}

/** O2: another mission here; a mission that has closed; facts nobody has checked. */
const Warnings = ({ organisation }: { organisation: Organisation }) => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const { sameMissions, mission } = organisation
  return (
    <div className={classes.warnings}>
      {sameMissions.length > 0 && (
        <Notice>{t('page.same', { names: sameMissions.map(({ label }) => label).join(', ') })}</Notice>
      )}
      {mission?.activeTo && <Notice>{t('page.closed', { date: format.date(mission.activeTo) })}</Notice>}
      <KnownNotice organisation={organisation} />
    </div>
  )
}
