import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** Its part in each campaign; nothing where it has none. Entered on the campaign's own page. */
export const CampaignsCard = ({ organisationId }: { organisationId: string }) => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const { word } = useVocabulary()
  const { data = [] } = useApiQuery('campaigns.ofOrganisation', { organisationId })
  if (data.length === 0) return null
  const day = (value: string | null) => (value ? format.date(value, 'short') : '')
  return (
    <FactCard title={t('campaigns.title')}>
      <SimpleTable
        label={t('campaigns.title')}
        rows={data}
        rowKey={({ id }) => id}
        columns={[
          {
            header: t('campaigns.campaign'),
            cell: ({ campaign }) => (
              <Link to="/campaign" search={{ id: campaign.id }}>
                {campaign.label}
              </Link>
            ),
          },
          { header: t('campaigns.role'), cell: ({ role }) => word('campaignOrgRoles', role) },
          {
            header: t('campaigns.period'),
            cell: ({ from, to }) => (from || to) && `${day(from)} – ${day(to)}`,
          },
        ]}
      />
    </FactCard>
  )
}
