import { SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isAmountFixed } from '../../../../shared/contract/approvals.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { readAmount, requireCode, requireDay } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { writtenAmount } from '../amounts.ts'
import { useToday } from '../books.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import type { Decision } from './use-decision.ts'

/** A4: what stands on the sheet that came back: its code, the names, the day. */
export const PaperDialog = ({ decision, onClose }: { decision: Decision; onClose: () => void }) => {
  const { t } = useTranslation('approvals')
  const format = useFormat()
  const today = useToday()
  const { subject, subjectId, version, amountMinor, currency, sheets, needed, given } = decision
  const isFixed = isAmountFixed(decision)
  const form = useRecordForm({
    channel: 'approvals.signOnPaper',
    initial: {
      sheetId: sheets.length === 1 ? (sheets[0]?.id ?? '') : '',
      checkCode: '',
      signedOn: '',
      amountMinor: writtenAmount(amountMinor, currency, format),
      first: '',
      second: '',
      comment: '',
    },
    input: (values) => ({
      subject,
      subjectId,
      version,
      sheetId: requireCode('sheetId', values.sheetId),
      checkCode: values.checkCode,
      signedOn: requireDay('signedOn', values.signedOn),
      amountMinor: isFixed ? amountMinor : readAmount('amountMinor', values.amountMinor),
      signers: [values.first, values.second]
        .filter((name, at) => at === 0 || name.trim() !== '')
        .map((name) => ({ userId: null, name })),
      comment: values.comment,
    }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('signedOnPaper')} form={form} onClose={onClose} saveLabel={t('recordPaper')}>
      <Text size="sm">{t('paperText')}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('sheet')}
          required
          first
          options={sheets.map(({ id, ref, at }) => ({
            value: id,
            label: t('sheetOf', { ref, date: format.date(at.slice(0, 10), 'short') }),
          }))}
          {...form.field('sheetId')}
        />
        <TextField label={t('checkCode')} hint={t('checkCodeHint')} required {...form.field('checkCode')} />
      </SimpleGrid>
      <DayInput label={t('signedOn')} required today={today} {...form.field('signedOn')} />
      <TextField
        label={t('firstSigner')}
        required
        {...form.field('first')}
        error={form.errors['signers.0.name']}
      />
      {needed - given > 1 && (
        <TextField
          label={t('secondSigner')}
          {...form.field('second')}
          error={form.errors['signers.1.name']}
        />
      )}
      {!isFixed && (
        <MoneyInput label={t('amount')} required currencies={[currency]} {...form.field('amountMinor')} />
      )}
      <TextField label={t('comment')} rows={2} {...form.field('comment')} />
    </FormDialog>
  )
}
