import { Alert } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isAmountFixed } from '../../../../shared/contract/approvals.ts'
import { parseAmount } from '../../../../shared/money.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { readAmount } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { writtenAmount } from '../amounts.ts'
import { PassphraseField } from '../../../components/passphrase-field.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useMyName } from '../books.tsx'
import { LimitText } from './limit-text.tsx'
import { signersOf, signWord, type Decision } from './use-decision.ts'

type Props = {
  decision: Decision
  /** What the signature would do to the money, for this amount in minor units. */
  children?: (amountMinor: number) => ReactNode
  onClose: () => void
}

/** One signature: of the person at work, or of a second user who types her own passphrase at the same desk. */
export const SignDialog = ({ decision, children, onClose }: Props) => {
  const { t } = useTranslation('approvals')
  const format = useFormat()
  const me = useMyName()
  const signers = signersOf(decision, me)
  const [signerId, setSigner] = useState(signers[0]?.id ?? '')
  const isBeside = signerId !== ''
  const { subject, subjectId, version, amountMinor, currency, status } = decision
  const isFixed = isAmountFixed(decision)
  const form = useRecordForm({
    channel: isBeside ? 'session.signAs' : 'approvals.sign',
    initial: {
      amountMinor: writtenAmount(amountMinor, currency, format),
      comment: '',
      declaredTie: '',
      passphrase: '',
    },
    input: ({ comment, declaredTie, passphrase, ...values }) => ({
      subject,
      subjectId,
      version,
      amountMinor: isFixed ? amountMinor : readAmount('amountMinor', values.amountMinor),
      comment,
      declaredTie,
      ...(isBeside && { signerId, passphrase }),
    }),
    draft: null,
    onSaved: onClose,
  })
  const typed = parseAmount(form.values.amountMinor.text, currency)
  const passphrase = form.field('passphrase')
  return (
    <FormDialog
      title={t(status === 'single' ? 'ratifyTitle' : 'signTitle', { name: decision.label })}
      form={form}
      onClose={onClose}
      saveLabel={t(signWord(decision))}
    >
      <SelectField
        name="signer"
        label={t('signer')}
        required
        first
        value={signerId || 'me'}
        onChange={(chosen) => setSigner(chosen === 'me' ? '' : chosen)}
        options={signers.map(({ id, name }) => ({
          value: id || 'me',
          label: id ? name : t('signerMe', { name }),
        }))}
      />
      {isBeside && (
        <PassphraseField
          label={t('theirPassphrase')}
          hint={t('theirPassphraseHint')}
          value={passphrase.value}
          onChange={passphrase.onChange}
          error={passphrase.error}
        />
      )}
      {!isFixed && (
        <MoneyInput label={t('amount')} required currencies={[currency]} {...form.field('amountMinor')} />
      )}
      <LimitText decision={decision} />
      {children?.(typed.ok ? typed.minor : 0)}
      <TextField label={t('comment')} rows={2} {...form.field('comment')} />
      {!isBeside && decision.mayDeclareTie && (
        <TextField
          label={t('declaredTie')}
          hint={t('declaredTieHint')}
          rows={2}
          required
          {...form.field('declaredTie')}
        />
      )}
      {!isBeside && decision.mine === 'single' && (
        <Alert color="brand" icon={<IconSignature />}>
          {t('singleText')}
        </Alert>
      )}
    </FormDialog>
  )
}
