import { Group, Stack, Title } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { DocumentsSection } from '../../../components/documents/documents-section.tsx'
import { FactCard } from '../../../components/fact-card.tsx'
import { PageHeader } from '../../../components/page-header.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { DecisionCard } from '../approvals/decision-card.tsx'
import { FundHistory } from '../fund-history.tsx'
import { RoundActions } from './round-actions.tsx'
import { RoundLineTable } from './round-line-table.tsx'

export type Round = Output<'rounds.get'>

export const RoundPage = () => {
  const { id } = useParams({ from: '/fund/rounds/$id' })
  const round = useApiQuery('rounds.get', { id })
  return <QueryView query={round}>{(found) => <Loaded round={found} />}</QueryView>
}

/** A2: a frozen list, its decision, its way to the families and what came back signed. */
const Loaded = ({ round }: { round: Round }) => {
  const { t } = useTranslation(['payouts', 'fund', 'bank', 'common'])
  const format = useFormat()
  const { word } = useVocabulary()
  const { id, currency, status } = round
  return (
    <Stack gap="md">
      <div>
        <PageHeader title={round.title} subtitle={round.ref} isExample={round.isExample}>
          <RoundActions round={round} />
        </PageHeader>
        <Group gap="sm">
          <StatusChip list="roundStatuses" code={status} />
        </Group>
      </div>
      <FactCard
        title={t('round.what')}
        facts={[
          { label: t('fund:field.amount'), value: format.money(round.amountMinor, currency) },
          { label: t('round.families'), value: format.number(round.lineCount) },
          {
            label: t('round.received'),
            value: t('round.receivedOf', { done: round.settledCount, all: round.lineCount }),
          },
          { label: t('round.plannedOn'), value: format.date(round.plannedOn) },
          { label: t('fund:field.aidType'), value: word('aidTypes', round.aidType) },
          { label: t('fund:field.fund'), value: round.fund },
          { label: t('fund:field.account'), value: round.account },
          { label: t('fund:field.method'), value: word('paymentMethods', round.method) },
          { label: t('bank:texts.bankText'), value: round.bankText },
          { label: t('fund:field.note'), value: round.note },
        ]}
      />
      <DecisionCard subject="payment_round" subjectId={id} />
      <Title order={2}>{t('round.families')}</Title>
      <RoundLineTable round={round} />
      {status === 'approved' && <DocumentsSection owner="payment_round" ownerId={id} />}
      <Title order={2}>{t('common:history.title')}</Title>
      <FundHistory entity="payment_round" id={id} currency={currency} />
    </Stack>
  )
}
