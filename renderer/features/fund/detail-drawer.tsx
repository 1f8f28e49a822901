import { Drawer, Group, Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FactCard, type Fact } from '../../components/fact-card.tsx'
import { DecisionCard } from './approvals/decision-card.tsx'
import type { Subject } from './approvals/use-decision.ts'
import { FundHistory } from './fund-history.tsx'
import type { StoredEntity } from './aid/stored-fields.ts'

type Props = {
  title: string
  status: ReactNode
  facts: readonly Fact[]
  /** What may still be done with it; nothing is ever changed. */
  actions?: ReactNode
  /** Where a second person stands behind it (A1). */
  decision?: Subject
  history: { entity: StoredEntity; id: string; currency: string }
  onClose: () => void
}

/** A posted record beside its list: all that is known of it, what can be done, and its history. */
export const DetailDrawer = ({ title, status, facts, actions, decision, history, onClose }: Props) => {
  const { t } = useTranslation(['fund', 'common'])
  return (
    <Drawer opened onClose={onClose} title={title} position="right" size={480}>
      <Stack gap="md">
        <Group gap="sm">{status}</Group>
        <FactCard title={t('payment.money')} facts={facts} />
        {actions && <Group gap="xs">{actions}</Group>}
        {decision && <DecisionCard {...decision} />}
        <Title order={2}>{t('common:history.title')}</Title>
        <FundHistory {...history} />
      </Stack>
    </Drawer>
  )
}
