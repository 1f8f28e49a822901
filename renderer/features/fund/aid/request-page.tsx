import { Alert, Group, Stack, Title } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { DocumentsSection } from '../../../components/documents/documents-section.tsx'
import { FactCard, FactCards } from '../../../components/fact-card.tsx'
import { PayeeCard } from '../../../components/payee/payee-card.tsx'
import { PageHeader } from '../../../components/page-header.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { DecisionCard } from '../approvals/decision-card.tsx'
import { BeneficiaryLink } from './beneficiary-link.tsx'
import { FundHistory } from '../fund-history.tsx'
import { RequestActions } from './request-actions.tsx'
import type { AidRequest } from './request-columns.tsx'

export const RequestPage = () => {
  const { id } = useParams({ from: '/fund/requests/$id' })
  const request = useApiQuery('aidRequests.get', { id })
  return <QueryView query={request}>{(loaded) => <Loaded request={loaded} />}</QueryView>
}

const Loaded = ({ request }: { request: AidRequest }) => {
  const { t } = useTranslation(['fund', 'common'])
  const format = useFormat()
  const { word } = useVocabulary()
  const { currency, alsoHelpedOn } = request
  const money = (minor: number) => (minor > 0 ? format.money(minor, currency) : null)
  return (
    <Stack gap="md">
      <div>
        <PageHeader
          title={t('request.title', { name: request.beneficiary })}
          subtitle={request.ref}
          isExample={request.isExample}
        >
          <RequestActions request={request} />
        </PageHeader>
        <Group gap="sm">
          <StatusChip list="aidRequestStatuses" code={request.status} />
        </Group>
      </div>
      {alsoHelpedOn && (
        <Alert color="brand">{t('request.alsoHelpedOn', { date: format.date(alsoHelpedOn) })}</Alert>
      )}
      <FactCards>
        <FactCard
          title={t('request.need')}
          facts={[
            { label: t('field.beneficiary'), value: <BeneficiaryLink of={request} /> },
            { label: t('field.aidType'), value: word('aidTypes', request.aidType) },
            { label: t('field.ground'), value: word('grounds', request.ground) },
            { label: t('field.groundPerson'), value: request.groundPerson },
            { label: t('field.requestedOn'), value: format.date(request.requestedOn) },
            { label: t('field.need'), value: request.need },
          ]}
        />
        <FactCard
          title={t('payment.money')}
          facts={[
            { label: t('field.fund'), value: request.fund },
            { label: t('field.requested'), value: format.money(request.amountMinor, currency) },
            { label: t('balance.reserved'), value: money(request.reservedMinor) },
            {
              label: t('request.setAside'),
              value:
                request.reserveCurrency !== request.currency &&
                request.setAsideMinor > 0 &&
                format.money(request.setAsideMinor, request.reserveCurrency),
            },
            { label: t('field.authorised'), value: money(request.paidMinor) },
          ]}
        />
        <PayeeCard owner={request} />
      </FactCards>
      <DecisionCard subject="aid_request" subjectId={request.id} signsHere={false} />
      <DocumentsSection owner="aid_request" ownerId={request.id} />
      <Title order={2}>{t('common:history.title')}</Title>
      <FundHistory entity="aid_request" id={request.id} currency={currency} />
    </Stack>
  )
}
