import { Alert, Modal, SimpleGrid } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages, type Language } from '../../../../shared/contract/shell.ts'
import type { TransferInput } from '../../../../shared/contract/transfers.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { requireCode, requireDay } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { Preview } from '../../../components/preview/preview.tsx'
import type { Run } from '../../../components/preview/run.ts'
import { languageNames } from '../../../lib/language-names.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useToday } from '../books.tsx'

type Kind = TransferInput['kind']
const kinds: readonly Kind[] = ['payment_order', 'transfer_sheet']
/** Of a resident family, and of a gift that asks nothing in return. */
const usual = { payeeCode: '19', purposeCode: '119' }

type Props = {
  payments: readonly { id: string; ref: string }[]
  currency: string
  onClose: () => void
}

/** Authorised transfers on paper for the bank: any bank, or one in Kazakhstan. */
export const TransferDialog = ({ payments, currency, onClose }: Props) => {
  const { t } = useTranslation('bank')
  const { language } = useFormat()
  const today = useToday()
  const [run, setRun] = useState<Run | null>(null)
  const initial: {
    kind: Kind | ''
    language: Language | ''
    on: ReturnType<typeof typedDate>
    senderCode: string
    payeeCode: string
    purposeCode: string
  } = {
    kind: currency === 'KZT' ? 'transfer_sheet' : 'payment_order',
    language: currency === 'KZT' ? 'ru' : language,
    on: today && typedDate(today),
    senderCode: '',
    ...usual,
  }
  const form = useRecordForm({
    channel: 'transfers.prepare',
    initial,
    input: ({ kind, senderCode, payeeCode, purposeCode, ...values }) => {
      const asked = {
        language: requireCode('language', values.language),
        on: requireDay('on', values.on),
        paymentIds: payments.map(({ id }) => id),
      }
      return requireCode('kind', kind) === 'payment_order'
        ? { kind: 'payment_order' as const, ...asked }
        : { kind: 'transfer_sheet' as const, ...asked, senderCode, payeeCode, purposeCode }
    },
    draft: null,
    onSaved: (prepared) => setRun({ ...prepared, of: 'transfer' }),
  })
  if (run)
    return (
      <Modal opened onClose={onClose} title={t('transfer.title')} size="xl">
        <Preview run={run} onClose={() => setRun(null)} backLabel={t('transfer.back')} />
      </Modal>
    )
  const refused = payments
    .map(({ ref }, at) => ({ ref, why: form.errors[`paymentIds.${at}`] }))
    .filter(({ why }) => Boolean(why))
  const ofAccount = form.errors['accountId']
  return (
    <FormDialog title={t('transfer.title')} form={form} onClose={onClose} saveLabel={t('transfer.show')}>
      {(ofAccount || refused.length > 0) && (
        <Alert color="red" role="alert">
          {ofAccount}
          {refused.map(({ ref, why }) => (
            <div key={ref}>
              <strong>{ref}</strong> {why}
            </div>
          ))}
        </Alert>
      )}
      <SelectField
        label={t('transfer.kind')}
        required
        first
        options={kinds
          .filter((kind) => kind === 'payment_order' || currency === 'KZT')
          .map((value) => ({ value, label: t(`transfer.paper.${value}`) }))}
        {...form.field('kind')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('transfer.language')}
          required
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          {...form.field('language')}
        />
        <DayInput label={t('file.on')} required today={today} {...form.field('on')} />
      </SimpleGrid>
      {form.values.kind === 'transfer_sheet' && (
        <SimpleGrid cols={{ base: 1, sm: 3 }} style={{ alignItems: 'end' }}>
          <TextField
            label={t('transfer.senderCode')}
            hint={t('transfer.senderCodeHint')}
            required
            {...form.field('senderCode')}
          />
          <TextField
            label={t('transfer.payeeCode')}
            hint={t('transfer.payeeCodeHint')}
            required
            {...form.field('payeeCode')}
          />
          <TextField
            label={t('transfer.purposeCode')}
            hint={t('transfer.purposeCodeHint')}
            required
            {...form.field('purposeCode')}
          />
        </SimpleGrid>
      )}
    </FormDialog>
  )
}
