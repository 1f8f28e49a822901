import { ActionIcon, TextInput, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { parseAmount } from '../../../../../shared/money.ts'
import { LookupField } from '../../../../components/form/lookup-field.tsx'
import { SelectField } from '../../../../components/form/select-field.tsx'
import { TextField } from '../../../../components/form/text-field.tsx'
import { useFormat } from '../../../../lib/use-format.ts'
import { accountOptions, fundOptions, type Books } from '../../books.tsx'
import { type BatchRow, currencyOf } from './batch-values.ts'
import classes from './batch.module.css'
import { findDonors } from './donor-choice.ts'

type Props = {
  row: BatchRow
  at: number
  books: Books
  errors: Readonly<Record<string, ReactNode>>
  onChange: (patch: Partial<BatchRow>) => void
  onRemove: (() => void) | null
}

/** One gift in one row; a label is read out for each box, since the headings stand far above. */
export const BatchRowFields = ({ row, at, books, errors, onChange, onRemove }: Props) => {
  const { t } = useTranslation('receipts')
  const format = useFormat()
  const currency = currencyOf(books, row)
  const read = row.amount.trim() ? parseAmount(row.amount, currency) : null
  const named = (
    name: keyof BatchRow | 'amountMinor',
    field: 'donor' | 'amount' | 'account' | 'fund' | 'day' | 'bankRef',
  ) => ({
    name: `rows.${at}.${name}`,
    label: t('batch.at', { field: t(`batch.${field}`), row: at + 1 }),
    // Which of the two kinds of donor is missing does not matter here.
    error: errors[`rows.${at}.${name}`] ?? (name === 'donor' && errors[`rows.${at}.donorOrganisationId`]),
  })
  return (
    <>
      <td className={classes.donor}>
        <LookupField
          {...named('donor', 'donor')}
          required
          list="donors.lookup"
          find={(search) => findDonors(search, t('batch.unknown'))}
          value={row.donor}
          onChange={(donor) => onChange({ donor })}
        />
      </td>
      <td className={classes.amount}>
        <TextInput
          {...named('amountMinor', 'amount')}
          autoComplete="off"
          inputMode="decimal"
          value={row.amount}
          onChange={(event) => onChange({ amount: event.currentTarget.value })}
          rightSection={<span className={classes.currency}>{currency}</span>}
          description={
            read?.ok && /[+-]/.test(row.amount.trim().slice(1)) && `= ${format.money(read.minor, currency)}`
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      </td>
      <td>
        <SelectField
          {...named('accountId', 'account')}
          required
          options={accountOptions(books.accounts)}
          value={row.accountId}
          onChange={(accountId) => onChange({ accountId })}
        />
      </td>
      <td>
        <SelectField
          {...named('fundId', 'fund')}
          required
          options={fundOptions(books.funds)}
          value={row.fundId}
          onChange={(fundId) => onChange({ fundId })}
        />
      </td>
      <td className={classes.day}>
        <TextField
          {...named('receivedOn', 'day')}
          value={row.receivedOn}
          onChange={(receivedOn) => onChange({ receivedOn })}
        />
      </td>
      <td className={classes.day}>
        <TextField
          {...named('bankRef', 'bankRef')}
          value={row.bankRef}
          onChange={(bankRef) => onChange({ bankRef })}
        />
      </td>
      <td>
        {onRemove && (
          <Tooltip label={t('batch.remove', { row: at + 1 })}>
            <ActionIcon variant="subtle" aria-label={t('batch.remove', { row: at + 1 })} onClick={onRemove}>
              <IconX size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </td>
    </>
  )
}
