import { Group, Stack, Title } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { DocumentsSection } from '../../../components/documents/documents-section.tsx'
import { FactCard, FactCards } from '../../../components/fact-card.tsx'
import { Notice } from '../../../components/notice.tsx'
import { PayeeCard } from '../../../components/payee/payee-card.tsx'
import { PageHeader } from '../../../components/page-header.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { BeneficiaryLink } from './beneficiary-link.tsx'
import { FundHistory } from '../fund-history.tsx'
import { PaymentActions } from './payment-actions.tsx'
import type { Payment } from './payment-columns.tsx'
import { SingleSignature } from './single-signature.tsx'

export const PaymentPage = () => {
  const { id } = useParams({ from: '/fund/payments/$id' })
  const payment = useApiQuery('payments.get', { id })
  return <QueryView query={payment}>{(loaded) => <Loaded payment={loaded} />}</QueryView>
}

const Loaded = ({ payment }: { payment: Payment }) => {
  const { t } = useTranslation(['fund', 'bank', 'common'])
  const format = useFormat()
  const { word } = useVocabulary()
  const { currency, paidOn, receivedMinor, returnedMinor, amountMinor } = payment
  const money = (minor: number | null) => minor !== null && minor > 0 && format.money(minor, currency)
  const missingMinor = amountMinor - (receivedMinor ?? returnedMinor ?? amountMinor)
  return (
    <Stack gap="md">
      <div>
        <PageHeader
          title={t('payment.title', { name: payment.beneficiary })}
          subtitle={payment.ref}
          isExample={payment.isExample}
        >
          <PaymentActions payment={payment} />
        </PageHeader>
        <Group gap="sm">
          <StatusChip list="paymentStatuses" code={payment.status} />
          {payment.singleSignature && <SingleSignature full />}
        </Group>
      </div>
      {payment.isVoid && <Notice>{t('payment.void')}</Notice>}
      <FactCards>
        <FactCard
          title={t('payment.who')}
          facts={[
            { label: t('field.beneficiary'), value: <BeneficiaryLink of={payment} /> },
            { label: t('field.aidType'), value: word('aidTypes', payment.aidType) },
            { label: t('field.ground'), value: word('grounds', payment.ground) },
            { label: t('field.groundPerson'), value: payment.groundPerson },
            { label: t('field.note'), value: payment.note },
          ]}
        />
        <FactCard
          title={t('payment.money')}
          facts={[
            { label: t('field.amount'), value: format.money(amountMinor, currency) },
            { label: t('field.fee'), value: money(payment.feeMinor) || null },
            { label: t('field.received'), value: money(receivedMinor) || null },
            { label: t('field.returned'), value: money(returnedMinor) || null },
            { label: t('field.confirmedBy'), value: payment.confirmedBy },
            {
              label: t('field.signature'),
              value: payment.signature && word('signatureKinds', payment.signature),
            },
            { label: t('field.difference'), value: money(missingMinor) || null },
            { label: t('field.fund'), value: payment.fund },
            { label: t('field.account'), value: payment.account },
            { label: t('field.method'), value: word('paymentMethods', payment.method) },
            { label: t('bank:texts.bankText'), value: payment.bankText },
            { label: t('field.plannedOn'), value: format.date(payment.plannedOn) },
            { label: t('field.paidOn'), value: paidOn && format.date(paidOn) },
          ]}
        />
        {payment.method === 'bank_transfer' && <PayeeCard owner={payment} />}
      </FactCards>
      <DocumentsSection owner="disbursement" ownerId={payment.id} />
      <Title order={2}>{t('common:history.title')}</Title>
      <FundHistory entity="disbursement" id={payment.id} currency={currency} />
    </Stack>
  )
}
