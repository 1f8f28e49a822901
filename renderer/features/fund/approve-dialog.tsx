import { Alert } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { parseAmount } from '../../../shared/money.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { MoneyInput } from '../../components/form/money-input.tsx'
import { readAmount } from '../../components/form/read.ts'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { writtenAmount } from './amounts.ts'
import type { AidRequest } from './request-columns.tsx'

/** Deciding reserves at once: what the fund has free before and after stands beside the amount. */
export const ApproveDialog = ({ request, onClose }: { request: AidRequest; onClose: () => void }) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const { id, version, amountMinor, currency, alsoHelpedOn } = request
  const form = useRecordForm({
    channel: 'aidRequests.approve',
    initial: { amountMinor: writtenAmount(amountMinor, currency, format), comment: '' },
    input: (values) => ({
      id,
      version,
      amountMinor: readAmount('amountMinor', values.amountMinor),
      comment: values.comment,
    }),
    draft: null,
    onSaved: onClose,
  })
  const read = parseAmount(form.values.amountMinor.text, currency)
  return (
    <FormDialog
      title={t('request.approveTitle', { name: request.beneficiary })}
      form={form}
      onClose={onClose}
      saveLabel={t('request.approve')}
    >
      {alsoHelpedOn && (
        <Alert color="brand">{t('request.alsoHelpedOn', { date: format.date(alsoHelpedOn) })}</Alert>
      )}
      <MoneyInput
        label={t('field.approvedAmount')}
        required
        first
        currencies={[currency]}
        {...form.field('amountMinor')}
      />
      <Availability request={request} neededMinor={read.ok ? read.minor : 0} />
      <TextField label={t('field.comment')} rows={2} {...form.field('comment')} />
      {request.signature === 'single' && (
        <Alert color="brand" icon={<IconSignature />}>
          {t('payment.singleSignatureText')}
        </Alert>
      )}
    </FormDialog>
  )
}

const Availability = ({ request, neededMinor }: { request: AidRequest; neededMinor: number }) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const { fundId, fund, currency } = request
  const found = useApiQuery('funds.list', {}).data?.find(({ id }) => id === fundId)
  if (!found) return null
  const availableMinor = found.balances.find((each) => each.currency === currency)?.availableMinor ?? 0
  return (
    <SimpleTable
      label={t('balance.comparison')}
      rows={[
        { label: t('request.mayBeLowered'), minor: request.amountMinor },
        { label: t('balance.before', { name: fund }), minor: availableMinor },
        { label: t('balance.after'), minor: availableMinor - neededMinor },
      ]}
      rowKey={({ label }) => label}
      columns={[
        { header: t('balance.comparison'), cell: ({ label }) => label },
        { header: currency, end: true, cell: ({ minor }) => format.money(minor, currency) },
      ]}
    />
  )
}
