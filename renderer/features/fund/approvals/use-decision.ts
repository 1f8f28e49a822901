import { isWaiting } from '../../../../shared/contract/approvals.ts'
import type { Output } from '../../../../shared/contract/index.ts'
import type { decisionSubjects } from '../../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'

export type Decision = Output<'approvals.get'>
export type Subject = { subject: (typeof decisionSubjects)[number]; subjectId: string }

export const useDecision = ({ subject, subjectId }: Subject) =>
  useApiQuery('approvals.get', { subject, subjectId })

/** Who could sign a decision here and now: the person at work, or another user with her own passphrase. */
export const signersOf = (decision: Decision, me: string) => {
  const { mine, mayDeclareTie, others, secondWanted } = decision
  if (!isWaiting(decision) && !secondWanted) return []
  const own = mine === 'second' || mine === 'single' || mayDeclareTie ? [{ id: '', name: me }] : []
  return [...own, ...others.filter(({ standing }) => standing === 'second')]
}

/** What a signature is called where the decision stands. */
export const signWord = ({
  status,
}: Pick<Decision, 'status'>): 'ratify' | 'signAgain' | 'countersign' | 'sign' => {
  if (status === 'single') return 'ratify'
  if (status === 'void') return 'signAgain'
  return status === 'signed' ? 'countersign' : 'sign'
}
