import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { PageHeader } from '../../../components/page-header.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { WithBooks, type Books } from '../books.tsx'
import { DonationForm } from './donation-form.tsx'
import { donationFromLine, donationInput, emptyDonation } from './donation-values.ts'

export const NewDonationPage = () => {
  const { t } = useTranslation('fund')
  const { line } = useSearch({ from: '/fund/donations/new' })
  return (
    <>
      <PageHeader title={t('donation.new')} />
      <WithBooks>
        {(books) => (line ? <FromLine id={line} books={books} /> : <Create books={books} />)}
      </WithBooks>
    </>
  )
}

/** What the bank says of it stands in the fields; back at the bank it is matched with its line. */
const FromLine = ({ id, books }: { id: string; books: Books }) => {
  const line = useApiQuery('bankLines.get', { id })
  return <QueryView query={line}>{(found) => <Create books={books} line={found} />}</QueryView>
}

const Create = ({ books, line }: { books: Books; line?: Output<'bankLines.get'> }) => {
  const navigate = useNavigate()
  const format = useFormat()
  const back = () =>
    void (line ? navigate({ to: '/fund/books', search: { tab: 'bank' } }) : navigate({ to: '/fund/income' }))
  const form = useRecordForm({
    channel: 'donations.record',
    initial: line ? donationFromLine(books, line, format) : emptyDonation(books),
    input: donationInput,
    draft: { screen: 'fund.donation', record: line?.id ?? 'new' },
    onSaved: back,
  })
  return <DonationForm form={form} books={books} onCancel={back} />
}
