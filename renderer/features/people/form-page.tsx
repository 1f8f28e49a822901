import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { campaignById, onlyCampaign } from '../../lib/campaigns.ts'
import { PersonForm } from './person-form.tsx'
import { emptyPerson, personInput, valuesOf, type PersonValues } from './values.ts'

export const NewPersonPage = () => {
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  const campaigns = useApiQuery('campaigns.list', {})
  return (
    <>
      <PageHeader title={t('new')} />
      <QueryView query={campaigns}>
        {(found) => (
          <Create
            initial={{ ...emptyPerson(), campaign: onlyCampaign(found) }}
            onSaved={(id) => void navigate({ to: '/people/$id', params: { id }, replace: true })}
            onCancel={() => void navigate({ to: '/people' })}
          />
        )}
      </QueryView>
    </>
  )
}

type CreateProps = { initial: PersonValues; onSaved: (id: string) => void; onCancel: () => void }
const Create = ({ initial, onSaved, onCancel }: CreateProps) => {
  const form = useRecordForm({
    channel: 'people.create',
    initial,
    input: personInput,
    draft: { screen: 'people', record: 'new' },
    onSaved: ({ id }) => onSaved(id),
  })
  return <PersonForm form={form} isNew onCancel={onCancel} />
}

export const EditPersonPage = () => {
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  const { id } = useParams({ from: '/people/$id/edit' })
  const person = useApiQuery('people.get', { id })
  const campaigns = useApiQuery('campaigns.list', {})
  const back = () => void navigate({ to: '/people/$id', params: { id } })
  return (
    <>
      <PageHeader title={t('edit')} />
      <QueryView query={person}>
        {(loaded) => {
          const campaignId = loaded.roles.find((role) => role.campaignId)?.campaignId
          return (
            <QueryView query={campaigns}>
              {(found) => (
                <Edit id={id} initial={valuesOf(loaded, campaignById(found, campaignId))} onDone={back} />
              )}
            </QueryView>
          )
        }}
      </QueryView>
    </>
  )
}

const Edit = ({ id, initial, onDone }: { id: string; initial: PersonValues; onDone: () => void }) => {
  const form = useRecordForm({
    channel: 'people.update',
    initial,
    input: (values) => ({ id, version: values.version, ...personInput(values) }),
    draft: { screen: 'people', record: id },
    onSaved: onDone,
  })
  return <PersonForm form={form} isNew={false} onCancel={onDone} />
}
