import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { writtenDate } from '../../components/form/read.ts'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { campaignById, onlyCampaign } from '../../lib/campaigns.ts'
import { ActionForm } from './action-form.tsx'
import { actionInput, newAction, valuesOf, type ActionValues } from './values.ts'

/** `on`: the day of the calendar it is planned for. */
export const NewActionPage = () => {
  const { t } = useTranslation('actions')
  const { on } = useSearch({ from: '/actions/new' })
  const day = on ? { start: writtenDate({ text: on, qualifier: 'exact' }), state: 'planned' as const } : {}
  return (
    <>
      <PageHeader title={t('new')} />
      <QueryView query={useApiQuery('campaigns.list', {})}>
        {(found) => <Create initial={newAction({ ...day, campaign: onlyCampaign(found) })} />}
      </QueryView>
    </>
  )
}

const Create = ({ initial }: { initial: ActionValues }) => {
  const navigate = useNavigate()
  const form = useRecordForm({
    channel: 'actions.create',
    initial,
    input: actionInput,
    draft: { screen: 'actions', record: 'new' },
    onSaved: ({ id }) => void navigate({ to: '/actions/$id', params: { id }, replace: true }),
  })
  return <ActionForm form={form} isNew onCancel={() => void navigate({ to: '/actions' })} />
}

export const EditActionPage = () => {
  const { t } = useTranslation('actions')
  const navigate = useNavigate()
  const { id } = useParams({ from: '/actions/$id/edit' })
  const campaigns = useApiQuery('campaigns.list', {})
  const back = () => void navigate({ to: '/actions/$id', params: { id } })
  return (
    <>
      <PageHeader title={t('edit')} />
      <QueryView query={useApiQuery('actions.get', { id })}>
        {(loaded) => (
          <QueryView query={campaigns}>
            {(found) => (
              <Edit
                id={id}
                initial={valuesOf(loaded, campaignById(found, loaded.campaignId))}
                onDone={back}
              />
            )}
          </QueryView>
        )}
      </QueryView>
    </>
  )
}

const Edit = ({ id, initial, onDone }: { id: string; initial: ActionValues; onDone: () => void }) => {
  const form = useRecordForm({
    channel: 'actions.update',
    initial,
    input: (values) => ({ id, version: values.version, ...actionInput(values) }),
    draft: { screen: 'actions', record: id },
    onSaved: onDone,
  })
  return <ActionForm form={form} isNew={false} onCancel={onDone} />
}
