import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { May } from '../../../components/may.tsx'
import { PageHeader } from '../../../components/page-header.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { PackForm } from './pack-form.tsx'

/** Report 15: what a partner gets at once, in one encrypted file. */
export const PackPage = () => {
  const { t } = useTranslation('reports')
  const funds = useApiQuery('funds.list', {})
  const session = useApiQuery('session.current', {})
  return (
    <>
      <PageHeader title={t('pack.title')} subtitle={t('pack.lead')}>
        <Button component={Link} to="/reports" variant="default">
          {t('title')}
        </Button>
      </PageHeader>
      <QueryView query={useApiQuery('campaigns.list', {})}>
        {(campaigns) => {
          const [campaign] = campaigns
          if (!campaign) return <EmptyState title={t('needsCampaign')} text={t('pack.lead')} />
          return funds.data && session.data ? (
            <May channel="reports.preparePack">
              <PackForm campaigns={campaigns} funds={funds.data} today={session.data.today} />
            </May>
          ) : null
        }}
      </QueryView>
    </>
  )
}
