import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { PageHeader } from '../../../components/page-header.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { WithBooks, type Books } from '../books.tsx'
import { DonationForm } from './donation-form.tsx'
import {
  donationFromLine,
  donationInput,
  type DonationValues,
  emptyDonation,
  nextDonation,
} from './donation-values.ts'

export const NewDonationPage = () => {
  const { t } = useTranslation('fund')
  const { line } = useSearch({ from: '/fund/donations/new' })
  return (
    <>
      <PageHeader title={t('donation.new')} />
      <WithBooks>
        {(books) => (line ? <FromLine id={line} books={books} /> : <OneAfterAnother books={books} />)}
      </WithBooks>
    </>
  )
}

/** What the bank says of it stands in the fields; back at the bank it is matched with its line. */
const FromLine = ({ id, books }: { id: string; books: Books }) => {
  const format = useFormat()
  const navigate = useNavigate()
  const line = useApiQuery('bankLines.get', { id })
  return (
    <QueryView query={line}>
      {(found) => (
        <Create
          books={books}
          record={found.id}
          initial={donationFromLine(books, found, format)}
          onBack={() => void navigate({ to: '/fund/books', search: { tab: 'bank' } })}
        />
      )}
    </QueryView>
  )
}

/** Each gift has a form of its own; the next begins with what stays the same. */
const OneAfterAnother = ({ books }: { books: Books }) => {
  const navigate = useNavigate()
  const [{ at, initial }, next] = useState({ at: 0, initial: emptyDonation(books) })
  return (
    <Create
      key={at}
      books={books}
      record="new"
      initial={initial}
      onBack={() => void navigate({ to: '/fund/income' })}
      onNext={(last) => next({ at: at + 1, initial: nextDonation(books, last) })}
    />
  )
}

type Props = {
  books: Books
  record: string
  initial: DonationValues
  onBack: () => void
  onNext?: (last: DonationValues) => void
}
const Create = ({ books, record, initial, onBack, onNext }: Props) => {
  const { t } = useTranslation('fund')
  const goesOn = useRef(false)
  const form = useRecordForm({
    channel: 'donations.record',
    initial,
    input: donationInput,
    draft: { screen: 'fund.donation', record },
    onSaved: () => (goesOn.current ? onNext?.(form.values) : onBack()),
  })
  const saveAndAdd = async () => {
    goesOn.current = true
    if (!(await form.save())) goesOn.current = false
  }
  return (
    <DonationForm
      form={form}
      books={books}
      onCancel={onBack}
      {...(onNext && { again: { label: t('donation.saveAndAdd'), run: () => void saveAndAdd() } })}
    />
  )
}
