import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { campaignById, onlyCampaign } from '../../lib/campaigns.ts'
import { FamilyForm } from './family-form.tsx'
import { emptyFamily, familyInput, valuesOf, type FamilyValues } from './values.ts'

export const NewFamilyPage = () => {
  const { t } = useTranslation('families')
  const navigate = useNavigate()
  const campaigns = useApiQuery('campaigns.list', {})
  return (
    <>
      <PageHeader title={t('new')} />
      <QueryView query={campaigns}>
        {(found) => (
          <Create
            initial={{ ...emptyFamily, campaign: onlyCampaign(found) }}
            onSaved={(id) => void navigate({ to: '/families/$id', params: { id }, replace: true })}
            onCancel={() => void navigate({ to: '/families' })}
          />
        )}
      </QueryView>
    </>
  )
}

type CreateProps = { initial: FamilyValues; onSaved: (id: string) => void; onCancel: () => void }
const Create = ({ initial, onSaved, onCancel }: CreateProps) => {
  const form = useRecordForm({
    channel: 'households.create',
    initial,
    input: familyInput,
    draft: { screen: 'families', record: 'new' },
    onSaved: ({ id }) => onSaved(id),
  })
  return <FamilyForm form={form} isNew onCancel={onCancel} />
}

export const EditFamilyPage = () => {
  const { t } = useTranslation('families')
  const navigate = useNavigate()
  const { id } = useParams({ from: '/families/$id/edit' })
  const household = useApiQuery('households.get', { id })
  const campaigns = useApiQuery('campaigns.list', {})
  const back = () => void navigate({ to: '/families/$id', params: { id } })
  return (
    <>
      <PageHeader title={t('edit')} />
      <QueryView query={household}>
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

const Edit = ({ id, initial, onDone }: { id: string; initial: FamilyValues; onDone: () => void }) => {
  const form = useRecordForm({
    channel: 'households.update',
    initial,
    input: (values) => ({ id, version: values.version, ...familyInput(values) }),
    draft: { screen: 'families', record: id },
    onSaved: onDone,
  })
  return <FamilyForm form={form} isNew={false} onCancel={onDone} />
}
