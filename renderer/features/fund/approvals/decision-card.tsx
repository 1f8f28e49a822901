import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isWaiting } from '../../../../shared/contract/approvals.ts'
import { FactCard } from '../../../components/fact-card.tsx'
import { May } from '../../../components/may.tsx'
import { Notice } from '../../../components/notice.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import { useMyName } from '../books.tsx'
import { LimitText } from './limit-text.tsx'
import { PaperDialog } from './paper-dialog.tsx'
import { SheetDialog } from './sheet-dialog.tsx'
import { SignDialog } from './sign-dialog.tsx'
import { SignatureTable } from './signature-table.tsx'
import { signersOf, signWord, useDecision, type Decision, type Subject } from './use-decision.ts'

/** Who has signed, who still must, and the ways to it: here, by a second user beside, or on paper. */
export const DecisionCard = ({ signsHere = true, ...of }: Subject & { signsHere?: boolean }) => (
  <QueryView query={useDecision(of)}>
    {(decision) => <Loaded decision={decision} signsHere={signsHere} />}
  </QueryView>
)

const Loaded = ({ decision, signsHere }: { decision: Decision; signsHere: boolean }) => {
  const { t } = useTranslation('approvals')
  const me = useMyName()
  const [open, setOpen] = useState<'sign' | 'sheet' | 'paper' | null>(null)
  const close = () => setOpen(null)
  const { status, needed, given, mine, sheets, signatures } = decision
  const signers = signersOf(decision, me)
  return (
    <FactCard title={t('title')} action={<StatusChip list="decisionStatuses" code={status} />}>
      <Stack gap="sm">
        {isWaiting(decision) && (
          <>
            {status === 'void' && <Notice>{t('voidText')}</Notice>}
            {status === 'single' ? (
              <Text>{t('toRatify')}</Text>
            ) : (
              <>
                <Text>{t('given', { given, needed })}</Text>
                <LimitText decision={decision} />
              </>
            )}
            {mine !== 'second' && mine !== 'single' && <Text size="sm">{t(`against.${mine}`)}</Text>}
          </>
        )}
        {signatures.length > 0 && <SignatureTable decision={decision} />}
        {decision.secondWanted && <Text size="sm">{t('secondWanted')}</Text>}
        {(isWaiting(decision) || decision.secondWanted) && (
          <Group gap="xs">
            {signsHere && signers.length > 0 && (
              <May channel="session.signAs">
                <Button onClick={() => setOpen('sign')}>{t(signWord(decision))}</Button>
              </May>
            )}
            <May channel="reports.prepare">
              <Button variant="default" onClick={() => setOpen('sheet')}>
                {t('printSheet')}
              </Button>
            </May>
            {sheets.length > 0 && (
              <May channel="approvals.signOnPaper">
                <Button variant="default" onClick={() => setOpen('paper')}>
                  {t('signedOnPaper')}
                </Button>
              </May>
            )}
          </Group>
        )}
      </Stack>
      {open === 'sign' && <SignDialog decision={decision} onClose={close} />}
      {open === 'sheet' && <SheetDialog decision={decision} onClose={close} />}
      {open === 'paper' && <PaperDialog decision={decision} onClose={close} />}
    </FactCard>
  )
}
