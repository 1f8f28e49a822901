// Two signatures: what an office decides about money, by whom, and on what evidence (A1–A4).
import type { approvalsContract } from '../../../../shared/contract/approvals.ts'
import { AppError } from '../../../../shared/result.ts'
import { savedAs } from '../../audit/change.ts'
import type { Context, HandlersFor } from '../../context.ts'
import { setLimit, listLimits } from './limits.ts'
import { decisionView, listDecisions } from './list.ts'
import { signOnPaper } from './sheets.ts'
import { signAs } from './sign.ts'
import { activeUsers } from '../../users/index.ts'

const signer = (ctx: Context, id: string) => {
  const user = activeUsers(ctx).find((each) => each.id === id)
  if (!user) throw new AppError({ code: 'not_found' })
  return user
}

export const approvalsHandlers = {
  'approvals.list': listDecisions,
  'approvals.get': decisionView,
  'approvals.sign': (ctx, input) => savedAs(ctx, signAs(ctx, ctx.user, input)),
  'session.signAs': (ctx, { signerId, passphrase: _proven, ...input }) => {
    if (ctx.derived?.provenUserId !== signerId) throw new Error('a signature without its proof')
    return savedAs(ctx, signAs(ctx, signer(ctx, signerId), input))
  },
  'approvals.signOnPaper': (ctx, input) => savedAs(ctx, signOnPaper(ctx, input)),
  'approvalLimits.list': listLimits,
  'approvalLimits.set': (ctx, input) => savedAs(ctx, setLimit(ctx, input)),
} satisfies HandlersFor<typeof approvalsContract>
