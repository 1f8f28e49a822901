import { Button } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { CampaignDialog } from './campaign-dialog.tsx'
import { CampaignView } from './campaign-view.tsx'

/** The campaign asked for, else the first that goes on: most offices have one. */
export const CampaignPage = () => {
  const { id } = useSearch({ from: '/campaign' })
  const campaigns = useApiQuery('campaigns.list', {})
  return (
    <QueryView query={campaigns}>
      {(all) => {
        const chosen =
          all.find((each) => each.id === id) ?? all.find(({ status }) => status === 'active') ?? all[0]
        return chosen ? <CampaignView id={chosen.id} campaigns={all} /> : <First />
      }}
    </QueryView>
  )
}

const First = () => {
  const { t } = useTranslation('campaign')
  const [adding, setAdding] = useState(false)
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState
        title={t('none')}
        text={t('noneText')}
        action={
          <May channel="campaigns.create">
            <Button data-key="KeyN" onClick={() => setAdding(true)}>
              {t('new')}
            </Button>
          </May>
        }
      />
      {adding && <CampaignDialog onClose={() => setAdding(false)} />}
    </>
  )
}
