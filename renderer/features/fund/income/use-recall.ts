import { useRef, useState } from 'react'
import type { Parsed } from '../../../../shared/contract/index.ts'
import { invoke } from '../../../api/invoke.ts'
import type { FormOf } from '../../../components/form/use-record-form.ts'
import type { Books } from '../books.tsx'
import { type DonationValues, onAccount } from './donation-values.ts'

/** Fills in fund, account and way as this donor gave last, unless they were chosen in this form already. */
export const useRecall = (form: FormOf<DonationValues>, books: Books) => {
  const [recalled, setRecalled] = useState(false)
  const { fundId, accountId, method } = form.values
  const untouched = useRef({ fundId, accountId, method })
  const ask = async (donor: Parsed<'donors.recall'> | null) => {
    setRecalled(false)
    const { current } = untouched
    const chosen = current.fundId !== fundId || current.accountId !== accountId || current.method !== method
    if (!donor || chosen) return
    const last = await invoke('donors.recall', donor).catch(() => null)
    if (!last?.accountId || !books.accounts.some(({ id }) => id === last.accountId)) return
    untouched.current = { fundId: last.fundId, accountId: last.accountId, method: last.method }
    form.setValues((now) => ({
      ...onAccount({ ...form.values, ...now }, books, last.accountId ?? accountId),
      fundId: last.fundId,
      method: last.method,
    }))
    setRecalled(true)
  }
  return { recalled, ask: (donor: Parsed<'donors.recall'> | null) => void ask(donor) }
}
