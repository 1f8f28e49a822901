import { Drawer, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { Chip } from '../../../components/chip.tsx'
import { FactCard } from '../../../components/fact-card.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { LineActions } from './line-actions.tsx'
import { Matches } from './matches.tsx'
import { Suggestions } from './suggestions.tsx'

export type OpenLine = Output<'bankLines.get'>

/** One line of the bank: what it says, which postings it is, and which it may be. */
export const LineDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { t } = useTranslation('bank')
  const line = useApiQuery('bankLines.get', { id })
  return (
    <Drawer opened onClose={onClose} title={t('line.title')} position="right" size={560}>
      <QueryView query={line}>{(found) => <Content line={found} />}</QueryView>
    </Drawer>
  )
}

const Content = ({ line }: { line: OpenLine }) => {
  const { t } = useTranslation('bank')
  const format = useFormat()
  const { currency, openMinor, state, isReversal } = line
  return (
    <Stack gap="md">
      <Group gap="sm">
        <StatusChip list="bankLineStates" code={state} />
        {isReversal && <Chip tone="warn">{t('line.isReversal')}</Chip>}
      </Group>
      <FactCard
        title={format.money(line.amountMinor, currency)}
        facts={[
          { label: t('lines.on'), value: format.date(line.on) },
          { label: t('line.valueOn'), value: line.valueOn !== line.on && format.date(line.valueOn) },
          { label: t('lines.party'), value: line.party },
          { label: t('lines.text'), value: line.text },
          { label: t('lines.bankRef'), value: line.bankRef },
          { label: t('lines.endToEndId'), value: line.endToEndId },
          { label: t('account'), value: line.account },
          { label: t('statement'), value: line.statement },
          { label: t('lines.open'), value: state === 'partly' && format.money(openMinor, currency) },
        ]}
      />
      {line.matches.length > 0 && <Matches line={line} />}
      {state === 'matched' ? (
        <Text c="dimmed">{t('line.done')}</Text>
      ) : (
        <>
          <Title order={2}>{t('suggest.title')}</Title>
          <Suggestions line={line} />
          <LineActions line={line} />
        </>
      )}
    </Stack>
  )
}
