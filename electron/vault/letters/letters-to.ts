// What our own letters came to, for each one they go to. Kept beside the letters and made anew after every change of them,
// so that a register of missions reads a row each and not all their letters.
import type { Context } from '../context.ts'

/** Our own letters out to this organisation, how many it answered, and the day of the last. */
export const keepLettersTo = (ctx: Context, organisationId: string): void => {
  ctx.prepare('delete from letters_to where organisation_id = ?').run(organisationId)
  ctx
    .prepare(
      `insert into letters_to (organisation_id, letters, answered, last_on)
       select organisation_id, count(*), sum(status = 'answered'), max(sort_day) from v_letter_recipient
       where organisation_id = ? and direction = 'out' and by_others = 0 and role = 'direct' group by organisation_id`,
    )
    .run(organisationId)
}

/** The same for all that a letter goes to, or went to once. */
export const keepLettersToAll = (ctx: Context, letterId: string): void => {
  const ids = ctx
    .prepare('select distinct organisation_id from letter_recipient where letter_id = ?')
    .pluck()
    .all(letterId) as string[]
  for (const id of ids) keepLettersTo(ctx, id)
}
