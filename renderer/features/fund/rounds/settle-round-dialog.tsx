import { Checkbox, Select, SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import type { Input } from '../../../../shared/contract/index.ts'
import { parseAmount } from '../../../../shared/money.ts'
import { gapKinds } from '../../../../shared/vocabulary/index.ts'
import { AmountCell } from '../../../components/form/amount-cell.tsx'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import type { MoneyValue } from '../../../components/form/money-input.tsx'
import { readAmount, requireDay } from '../../../components/form/read.ts'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { SimpleTable } from '../../../components/simple-table.tsx'
import type { Formats } from '../../../lib/format.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { writtenAmount } from '../amounts.ts'
import { useToday } from '../books.tsx'
import type { Round } from './round-page.tsx'

type Line = {
  paymentId: string
  code: string
  isSigned: boolean
  received: MoneyValue
  sentMinor: number
  gap: (typeof gapKinds)[number] | ''
}
type Values = { on: string; checkCode: string; confirmedBy: string; lines: Line[] }

const valuesOf = (round: Round, today: string, format: Formats): Values => ({
  on: today && typedDate(today),
  checkCode: '',
  confirmedBy: '',
  lines: round.lines.flatMap(({ paymentId, status, code, amountMinor, currency }) =>
    paymentId && status === 'sent'
      ? [
          {
            paymentId,
            code,
            isSigned: true,
            received: writtenAmount(amountMinor, currency, format),
            sentMinor: amountMinor,
            gap: '' as const,
          },
        ]
      : [],
  ),
})
/** Only the lines that are signed on the sheet; the others stay on the way. */
const inputOf = (round: Round, { on, checkCode, confirmedBy, lines }: Values): Input<'rounds.settle'> => ({
  id: round.id,
  on: requireDay('on', on),
  checkCode,
  confirmedBy,
  lines: lines
    .filter(({ isSigned }) => isSigned)
    .map(({ paymentId, received, gap }, at) => ({
      paymentId,
      receivedMinor: readAmount(`lines.${at}.receivedMinor`, received),
      gap: gap || null,
    })),
})

/** What the signed sheet says, line by line; its code proves that it is this round's (F13). */
export const SettleRoundDialog = ({ round, onClose }: { round: Round; onClose: () => void }) => {
  const { t } = useTranslation(['payouts', 'fund'])
  const format = useFormat()
  const today = useToday()
  const form = useRecordForm({
    channel: 'rounds.settle',
    initial: valuesOf(round, today, format),
    input: (values) => inputOf(round, values),
    draft: { screen: 'fund.settleRound', record: round.id },
    onSaved: onClose,
  })
  return (
    <FormDialog
      title={t('round.settle')}
      form={form}
      onClose={onClose}
      saveLabel={t('round.settleSave')}
      size="xl"
    >
      <Text>{t('round.settleText')}</Text>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextField label={t('round.checkCode')} required first {...form.field('checkCode')} />
        <TextField label={t('fund:field.confirmedBy')} required {...form.field('confirmedBy')} />
        <DayInput label={t('round.receivedOn')} required today={today} {...form.field('on')} />
      </SimpleGrid>
      <Lines
        lines={form.values.lines}
        errors={form.errors}
        currency={round.currency}
        onChange={(lines) => form.set('lines', lines)}
      />
    </FormDialog>
  )
}

/** F13: only what is less than was sent needs its place. */
const isLess = ({ text, currency }: MoneyValue, sentMinor: number): boolean => {
  const read = parseAmount(text, currency)
  return read.ok && read.minor < sentMinor
}

type LinesProps = {
  lines: readonly Line[]
  errors: Record<string, ReactNode>
  currency: string
  onChange: (lines: Line[]) => void
}
const Lines = ({ lines, errors, currency, onChange }: LinesProps) => {
  const { t } = useTranslation(['payouts', 'fund'])
  const { options } = useVocabulary()
  const set = (at: number, part: Partial<Line>) =>
    onChange(lines.map((line, place) => (place === at ? { ...line, ...part } : line)))
  // Errors count the lines that are sent, which are the signed ones.
  const sentAt = (at: number) => lines.slice(0, at).filter(({ isSigned }) => isSigned).length
  return (
    <SimpleTable
      label={t('round.families')}
      rows={lines.map((line, at) => ({ ...line, at }))}
      rowKey={({ paymentId }) => paymentId}
      columns={[
        { header: t('round.code'), cell: ({ code }) => code },
        {
          header: t('round.signed'),
          cell: ({ at, code, isSigned }) => (
            <Checkbox
              name={`lines.${at}.isSigned`}
              aria-label={t('round.signedOf', { code })}
              checked={isSigned}
              onChange={(event) => set(at, { isSigned: event.currentTarget.checked })}
            />
          ),
        },
        {
          header: [t('fund:field.received'), currency].join(' '),
          cell: ({ at, code, isSigned, received }) =>
            isSigned && (
              <AmountCell
                name={`lines.${at}.received`}
                label={t('round.receivedBy', { code })}
                value={received}
                error={errors[`lines.${sentAt(at)}.receivedMinor`]}
                onChange={(next) => set(at, { received: next })}
              />
            ),
        },
        {
          header: t('fund:field.gap'),
          cell: ({ at, code, isSigned, received, sentMinor, gap }) =>
            isSigned &&
            isLess(received, sentMinor) && (
              <Select
                name={`lines.${at}.gap`}
                aria-label={t('round.gapOf', { code })}
                value={gap || null}
                data={options('gapKinds', gapKinds)}
                error={errors[`lines.${sentAt(at)}.gap`]}
                onChange={(next) => set(at, { gap: gapKinds.find((each) => each === next) ?? '' })}
              />
            ),
        },
      ]}
    />
  )
}
