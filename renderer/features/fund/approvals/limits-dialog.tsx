import { Button, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { May } from '../../../components/may.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { readAmount, requireCode } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { QueryView } from '../../../components/query-view.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { noAmount, writtenAmount } from '../amounts.ts'
import { useCurrencies } from '../books.tsx'

type Limit = Output<'approvalLimits.list'>[number]
/** A fund, with a limit for each currency; or an account, which has one. */
export type LimitsOf = { id: string; name: string; accountCurrency?: string }
const keyOf = ({ id, accountCurrency }: LimitsOf) =>
  accountCurrency ? { fundId: null, accountId: id } : { fundId: id, accountId: null }

/** A2, A4: above which amount two sign and up to which one may decide alone. */
export const LimitsDialog = ({ of, onClose }: { of: LimitsOf; onClose: () => void }) => {
  const { t } = useTranslation('approvals')
  const limits = useApiQuery('approvalLimits.list', keyOf(of))
  const [open, setOpen] = useState<{ limit?: Limit } | null>(null)
  if (open) return <LimitForm of={of} {...open} known={limits.data ?? []} onClose={() => setOpen(null)} />
  return (
    <Modal opened onClose={onClose} title={t('limitsOf', { name: of.name })} size="xl">
      <Stack gap="md">
        <Text size="sm">{t(of.accountCurrency ? 'limitOfAccountText' : 'limitsText')}</Text>
        <QueryView query={limits}>
          {(rows) =>
            rows.length === 0 ? (
              <Text c="dimmed">{t(of.accountCurrency ? 'noLimitOfAccount' : 'noLimit')}</Text>
            ) : (
              <LimitTable limits={rows} onEdit={(limit) => setOpen({ limit })} />
            )
          }
        </QueryView>
        {(!of.accountCurrency || limits.data?.length === 0) && (
          <May channel="approvalLimits.set">
            <Button style={{ alignSelf: 'start' }} onClick={() => setOpen({})}>
              {t('newLimit')}
            </Button>
          </May>
        )}
      </Stack>
    </Modal>
  )
}

const LimitTable = ({ limits, onEdit }: { limits: readonly Limit[]; onEdit: (limit: Limit) => void }) => {
  const { t } = useTranslation(['approvals', 'common', 'fund'])
  const format = useFormat()
  return (
    <SimpleTable
      label={t('limits')}
      rows={limits}
      rowKey={({ id }) => id}
      columns={[
        { header: t('currency'), cell: ({ currency }) => currency },
        {
          header: t('twoFrom'),
          end: true,
          cell: ({ twoAboveMinor, currency }) => format.money(twoAboveMinor, currency),
        },
        {
          header: t('aloneUpTo'),
          end: true,
          cell: ({ singleUpToMinor, currency }) => format.money(singleUpToMinor, currency),
        },
        {
          header: t('common:form.edit'),
          buttons: true,
          cell: (limit) => (
            <May channel="approvalLimits.set">
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('fund:funds.editNamed', { name: limit.currency })}
                onClick={() => onEdit(limit)}
              >
                {t('common:form.edit')}
              </Button>
            </May>
          ),
        },
      ]}
    />
  )
}

type FormProps = { of: LimitsOf; limit?: Limit; known: readonly Limit[]; onClose: () => void }
const LimitForm = ({ of, limit, known, onClose }: FormProps) => {
  const { t } = useTranslation('approvals')
  const format = useFormat()
  const currencies = useCurrencies()
  const free = of.accountCurrency
    ? [of.accountCurrency]
    : currencies.filter((code) => !known.some(({ currency }) => currency === code))
  const first = limit?.currency ?? free[0] ?? ''
  const amount = (minor: number | undefined) =>
    minor === undefined ? noAmount(first) : writtenAmount(minor, first, format)
  const form = useRecordForm({
    channel: 'approvalLimits.set',
    initial: {
      currency: first,
      twoAboveMinor: amount(limit?.twoAboveMinor),
      singleUpToMinor: amount(limit?.singleUpToMinor),
    },
    input: (values) => ({
      ...keyOf(of),
      currency: requireCode('currency', values.currency),
      twoAboveMinor: readAmount('twoAboveMinor', values.twoAboveMinor),
      singleUpToMinor: readAmount('singleUpToMinor', values.singleUpToMinor),
      version: limit?.version ?? null,
    }),
    draft: null,
    onSaved: onClose,
  })
  const { currency, twoAboveMinor, singleUpToMinor } = form.values
  return (
    <FormDialog title={t('limitsOf', { name: of.name })} form={form} onClose={onClose} size="md">
      {!limit && !of.accountCurrency && (
        <SelectField
          label={t('currency')}
          required
          options={free.map((code) => ({ value: code, label: code }))}
          {...form.field('currency')}
          onChange={(chosen) =>
            form.setValues({
              currency: chosen,
              twoAboveMinor: { ...twoAboveMinor, currency: chosen },
              singleUpToMinor: { ...singleUpToMinor, currency: chosen },
            })
          }
        />
      )}
      <MoneyInput
        label={t('twoFrom')}
        hint={t('twoFromHint')}
        required
        first
        currencies={[currency]}
        {...form.field('twoAboveMinor')}
      />
      <MoneyInput
        label={t('aloneUpTo')}
        hint={t('aloneUpToHint')}
        required
        currencies={[currency]}
        {...form.field('singleUpToMinor')}
      />
    </FormDialog>
  )
}
