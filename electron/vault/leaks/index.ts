// The leak gate: nothing of a report leaves that names whom it may not name (R3).
import type { leaksContract } from '../../../shared/contract/leaks.ts'
import { AppError, fieldError } from '../../../shared/result.ts'
import { create } from '../audit/change.ts'
import type { HandlersFor } from '../context.ts'
import { provenSigner } from '../users/derive.ts'
import { checkLeaks } from './check.ts'

/** Who releases words proves it with her own passphrase first. */
export const leaksDeriving = { 'leaks.release': provenSigner }

export const leaksHandlers = {
  'leaks.check': checkLeaks,
  'leaks.release': (ctx, { subjectId, context, reason, signerId }) => {
    if (ctx.derived?.provenUserId !== signerId) throw new AppError({ code: 'forbidden' })
    if (signerId === ctx.user.id) throw fieldError('signerId', 'second_person')
    create(ctx, 'leak_release', { subject_id: subjectId, context, reason, released_by: signerId }, { reason })
    return null
  },
} satisfies HandlersFor<typeof leaksContract>
