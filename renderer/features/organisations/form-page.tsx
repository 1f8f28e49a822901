import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { OrganisationForm } from './organisation-form.tsx'
import { emptyOrganisation, organisationInput, valuesOf, type OrganisationValues } from './values.ts'

export const NewOrganisationPage = () => {
  const { t } = useTranslation('organisations')
  const navigate = useNavigate()
  const form = useRecordForm({
    channel: 'organisations.create',
    initial: emptyOrganisation,
    input: organisationInput,
    draft: { screen: 'organisations', record: 'new' },
    onSaved: ({ id }) => void navigate({ to: '/organisations/$id', params: { id }, replace: true }),
  })
  return (
    <>
      <PageHeader title={t('new')} />
      <OrganisationForm form={form} isNew onCancel={() => void navigate({ to: '/organisations' })} />
    </>
  )
}

export const EditOrganisationPage = () => {
  const { t } = useTranslation('organisations')
  const navigate = useNavigate()
  const { id } = useParams({ from: '/organisations/$id/edit' })
  const back = () => void navigate({ to: '/organisations/$id', params: { id } })
  return (
    <>
      <PageHeader title={t('edit')} />
      <QueryView query={useApiQuery('organisations.get', { id })}>
        {(loaded) => <Edit id={id} initial={valuesOf(loaded)} onDone={back} />}
      </QueryView>
    </>
  )
}

const Edit = ({ id, initial, onDone }: { id: string; initial: OrganisationValues; onDone: () => void }) => {
  const form = useRecordForm({
    channel: 'organisations.update',
    initial,
    input: (values) => ({ id, version: values.version, ...organisationInput(values) }),
    draft: { screen: 'organisations', record: id },
    onSaved: onDone,
  })
  return <OrganisationForm form={form} isNew={false} onCancel={onDone} />
}
