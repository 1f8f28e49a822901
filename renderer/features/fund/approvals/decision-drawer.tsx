import { Drawer, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FactCard } from '../../../components/fact-card.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { DecisionCard } from './decision-card.tsx'
import type { DecisionRow } from './decision-columns.tsx'

/** An exchange or remittance, as far as whoever signs must know it. */
export const DecisionDrawer = ({ decision, onClose }: { decision: DecisionRow; onClose: () => void }) => {
  const { t } = useTranslation(['approvals', 'fund'])
  const format = useFormat()
  const { word } = useVocabulary()
  const { subject, subjectId, ref, label, on, amountMinor, currency, fund } = decision
  return (
    <Drawer opened onClose={onClose} title={ref} position="right" size={480}>
      <Stack gap="md">
        <FactCard
          title={word('decisionSubjects', subject)}
          facts={[
            { label: t('for'), value: label },
            { label: t('fund:field.date'), value: format.date(on) },
            { label: t('amount'), value: format.money(amountMinor, currency) },
            { label: t('fund:field.fund'), value: fund },
          ]}
        />
        <DecisionCard subject={subject} subjectId={subjectId} />
      </Stack>
    </Drawer>
  )
}
