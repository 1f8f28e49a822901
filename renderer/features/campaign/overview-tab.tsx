import { Button, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useMay } from '../../api/use-may.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { FactCard, FactCards } from '../../components/fact-card.tsx'
import { May } from '../../components/may.tsx'
import { SimpleTable, type SimpleColumn } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Campaign } from './campaign-view.tsx'
import { OrganisationDialog } from './organisation-dialog.tsx'

export const OverviewTab = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation('campaign')
  const format = useFormat()
  const { launchedOn, endedOn, country } = campaign
  return (
    <FactCards>
      <FactCard
        title={t('overview.campaign')}
        facts={[
          { label: t('field.goal'), value: campaign.goal },
          { label: t('field.launchedOn'), value: format.date(launchedOn) },
          { label: t('field.endedOn'), value: endedOn && format.date(endedOn) },
          { label: t('field.country'), value: country && format.country(country) },
          { label: t('field.publicSummary'), value: campaign.publicSummary },
        ]}
      />
      <Organisations campaign={campaign} />
    </FactCards>
  )
}

type Part = Campaign['organisations'][number]

const Organisations = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation('campaign')
  const [adding, setAdding] = useState(false)
  const remove = useApiCommand('campaigns.removeOrganisation')
  const columns = useColumns((id) => remove.mutate({ id }))
  return (
    <FactCard
      title={t('overview.organisations')}
      action={
        <May channel="campaigns.addOrganisation">
          <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
            {t('overview.add')}
          </Button>
        </May>
      }
    >
      {campaign.organisations.length === 0 ? (
        <Text c="dimmed">{t('overview.noOrganisations')}</Text>
      ) : (
        <SimpleTable
          label={t('overview.organisations')}
          rows={campaign.organisations}
          rowKey={({ id }) => id}
          columns={columns}
        />
      )}
      {remove.error && <ErrorState error={remove.error} />}
      {adding && <OrganisationDialog campaignId={campaign.id} onClose={() => setAdding(false)} />}
    </FactCard>
  )
}

const useColumns = (onRemove: (id: string) => void): SimpleColumn<Part>[] => {
  const { t } = useTranslation(['campaign', 'common'])
  const format = useFormat()
  const { word } = useVocabulary()
  const may = useMay()
  const day = (value: string | null) => (value ? format.date(value, 'short') : '')
  return [
    {
      header: t('overview.organisation'),
      cell: ({ organisation }) => (
        <Link to="/organisations/$id" params={{ id: organisation.id }}>
          {organisation.label}
        </Link>
      ),
    },
    { header: t('overview.role'), cell: ({ role }) => word('campaignOrgRoles', role) },
    {
      header: t('overview.period'),
      cell: ({ from, to }) => (from || to) && `${day(from)} – ${day(to)}`,
    },
    {
      header: t('actions'),
      buttons: true,
      cell: ({ id, organisation }) =>
        may('campaigns.removeOrganisation') && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('overview.removeNamed', { name: organisation.label })}
            onClick={() => onRemove(id)}
          >
            {t('common:form.remove')}
          </Button>
        ),
    },
  ]
}
