import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { PageHeader } from '../../../components/page-header.tsx'
import { WithBooks, type Books } from '../books.tsx'
import { DonationForm } from './donation-form.tsx'
import { donationInput, emptyDonation } from './donation-values.ts'

export const NewDonationPage = () => {
  const { t } = useTranslation('fund')
  return (
    <>
      <PageHeader title={t('donation.new')} />
      <WithBooks>{(books) => <Create books={books} />}</WithBooks>
    </>
  )
}

const Create = ({ books }: { books: Books }) => {
  const navigate = useNavigate()
  const back = () => void navigate({ to: '/fund/income' })
  const form = useRecordForm({
    channel: 'donations.record',
    initial: emptyDonation(books),
    input: donationInput,
    draft: { screen: 'fund.donation', record: 'new' },
    onSaved: back,
  })
  return <DonationForm form={form} books={books} onCancel={back} />
}
