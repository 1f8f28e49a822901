import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { campaignById, onlyCampaign } from '../../lib/campaigns.ts'
import { LetterForm } from './letter-form.tsx'
import { emptyLetter, letterInput, replyTo, valuesOf, type LetterValues } from './values.ts'

/** A new letter, or the answer to one (`replyTo` in the route), from one of those it went to (`from`). */
export const NewLetterPage = () => {
  const { t } = useTranslation('letters')
  const { replyTo: answeredId, from } = useSearch({ from: '/letters/new' })
  const campaigns = useApiQuery('campaigns.list', {})
  return (
    <>
      <PageHeader title={answeredId ? t('reply') : t('new')} />
      <QueryView query={campaigns}>
        {(found) => {
          const campaign = onlyCampaign(found)
          return answeredId ? (
            <Reply answeredId={answeredId} from={from} campaign={campaign} />
          ) : (
            <Create initial={{ ...emptyLetter, campaign }} record="new" />
          )
        }}
      </QueryView>
    </>
  )
}

type ReplyProps = {
  answeredId: string
  from: string | undefined
  campaign: LetterValues['campaign']
}
const Reply = ({ answeredId, from, campaign }: ReplyProps) => (
  <QueryView query={useApiQuery('letters.get', { id: answeredId })}>
    {(letter) => <Create initial={{ ...replyTo(letter, from), campaign }} record={`reply-${answeredId}`} />}
  </QueryView>
)

const Create = ({ initial, record }: { initial: LetterValues; record: string }) => {
  const navigate = useNavigate()
  const form = useRecordForm({
    channel: 'letters.create',
    initial,
    input: letterInput,
    draft: { screen: 'letters', record },
    onSaved: ({ id }) => void navigate({ to: '/letters/$id', params: { id }, replace: true }),
  })
  return <LetterForm form={form} isNew onCancel={() => void navigate({ to: '/letters' })} />
}

export const EditLetterPage = () => {
  const { t } = useTranslation('letters')
  const navigate = useNavigate()
  const { id } = useParams({ from: '/letters/$id/edit' })
  const campaigns = useApiQuery('campaigns.list', {})
  const back = () => void navigate({ to: '/letters/$id', params: { id } })
  return (
    <>
      <PageHeader title={t('edit')} />
      <QueryView query={useApiQuery('letters.get', { id })}>
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

const Edit = ({ id, initial, onDone }: { id: string; initial: LetterValues; onDone: () => void }) => {
  const form = useRecordForm({
    channel: 'letters.update',
    initial,
    input: (values) => ({ id, version: values.version, ...letterInput(values) }),
    draft: { screen: 'letters', record: id },
    onSaved: onDone,
  })
  return <LetterForm form={form} isNew={false} onCancel={onDone} />
}
