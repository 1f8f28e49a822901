import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { May } from '../../../components/may.tsx'
import { signersOf, signWord, useDecision, type Decision } from '../approvals/use-decision.ts'
import { ApproveDialog } from './approve-dialog.tsx'
import { AuthoriseDialog } from './authorise-dialog.tsx'
import { useMyName } from '../books.tsx'
import type { AidRequest } from './request-columns.tsx'

/** Reserved already, and to be ratified, signed again, or signed by a second person. */
const isSignedBefore = ({ status, secondWanted }: Decision): boolean =>
  status === 'single' || status === 'void' || secondWanted

/** What can be done with a request where it stands; approving never hangs on plain Enter. */
export const RequestActions = ({ request }: { request: AidRequest }) => {
  const { t } = useTranslation(['fund', 'approvals'])
  const reject = useApiCommand('aidRequests.reject')
  const withdraw = useApiCommand('aidRequests.withdraw')
  const release = useApiCommand('aidRequests.release')
  const [open, setOpen] = useState<'approve' | 'authorise' | null>(null)
  const [refusing, setRefusing] = useState<'reject' | 'withdraw' | 'release' | null>(null)
  const close = () => setOpen(null)
  const { id, version } = request
  const me = useMyName()
  const decision = useDecision({ subject: 'aid_request', subjectId: id }).data
  const signers = decision ? signersOf(decision, me) : []
  const refusals = {
    reject: (reason: string) => reject.mutateAsync({ id, version, reason }),
    withdraw: (reason: string) => withdraw.mutateAsync({ id, version, reason }),
    release: (reason: string) => release.mutateAsync({ id, version, reason }),
  }
  return (
    <>
      {request.status === 'submitted' && (
        <>
          <May channel="aidRequests.withdraw">
            <Button variant="default" onClick={() => setRefusing('withdraw')}>
              {t('request.withdraw')}
            </Button>
          </May>
          <May channel="aidRequests.reject">
            <Button variant="default" onClick={() => setRefusing('reject')}>
              {t('request.reject')}
            </Button>
          </May>
          {signers.length > 0 && (
            <May channel="session.signAs">
              <Button data-key="KeyA" onClick={() => setOpen('approve')}>
                {t('request.approve')}
              </Button>
            </May>
          )}
        </>
      )}
      {decision && isSignedBefore(decision) && signers.length > 0 && (
        <May channel="session.signAs">
          <Button variant="default" onClick={() => setOpen('approve')}>
            {t(`approvals:${signWord(decision)}`)}
          </Button>
        </May>
      )}
      {request.status === 'approved' && (
        <>
          <May channel="aidRequests.release">
            <Button variant="default" onClick={() => setRefusing('release')}>
              {t('request.release')}
            </Button>
          </May>
          {decision?.status !== 'void' && (
            <May channel="payments.authorise">
              <Button data-key="KeyP" onClick={() => setOpen('authorise')}>
                {t('payment.authorise')}
              </Button>
            </May>
          )}
        </>
      )}
      {open === 'approve' && decision && (
        <ApproveDialog request={request} decision={decision} onClose={close} />
      )}
      {open === 'authorise' && <AuthoriseDialog request={request} onClose={close} />}
      {refusing && (
        <ConfirmDialog
          title={t(`request.${refusing}Title`)}
          text={t(`request.${refusing}Text`)}
          confirmLabel={t(`request.${refusing}`)}
          withReason
          onConfirm={refusals[refusing]}
          onClose={() => setRefusing(null)}
        />
      )}
    </>
  )
}
