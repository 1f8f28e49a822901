import { useTranslation } from 'react-i18next'
import { parseAmount } from '../../../../../shared/money.ts'
import { MoneyInput } from '../../../../components/form/money-input.tsx'
import type { FormOf } from '../../../../components/form/use-record-form.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import type { Books } from '../../books.tsx'
import { type BatchValues, currenciesOf, enteredIn } from './batch-values.ts'

type Props = { form: FormOf<BatchValues>; books: Books }

/** What was counted, by currency, and how far the rows are from it. */
export const ControlTotals = ({ form, books }: Props) => {
  const { t } = useTranslation('receipts')
  const standing = useStanding(form, books)
  const { control, rows } = form.values
  return (
    <>
      {currenciesOf(books, rows).map((currency, at) => (
        <MoneyInput
          key={currency}
          label={t('batch.control', { currency })}
          required
          first={at === 0}
          name={`control.${at}.amountMinor`}
          error={form.errors[`control.${at}.amountMinor`]}
          currencies={[currency]}
          beside={standing(currency)}
          value={{ text: control[currency] ?? '', currency }}
          onChange={({ text }) => form.set('control', { ...control, [currency]: text })}
        />
      ))}
    </>
  )
}

/** The entered total of a currency, and what it lacks or has too much. */
const useStanding = (form: FormOf<BatchValues>, books: Books) => {
  const { t } = useTranslation('receipts')
  const format = useFormat()
  return (currency: string): string => {
    const entered = enteredIn(books, form.values.rows, currency)
    const amount = format.money(entered, currency)
    const counted = parseAmount(form.values.control[currency] ?? '', currency)
    if (!counted.ok) return t('batch.entered', { amount })
    const difference = format.money(Math.abs(entered - counted.minor), currency)
    if (entered === counted.minor) return t('batch.agrees', { amount })
    return t(entered > counted.minor ? 'batch.over' : 'batch.under', { amount, difference })
  }
}
