// A short code of an entry, printed on paper and kept by a second person: whoever rewrites the history, the whole
// database included, cannot rewrite that sheet (security 4.6, anchors).
import { createHash } from 'node:crypto'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { alphabet, plainSymbols } from '../../../shared/checked-symbols.ts'
import type { Context } from '../context.ts'
import { type Head, firstBrokenSeq } from './log.ts'

/** Twelve symbols (60 bits) in three groups. The hash of the entry is an HMAC, so the code tells nothing else. */
export const checkCode = ({ seq, hash }: Head): string => {
  const bytes = createHash('sha256').update(`desk/check/${seq}|`).update(hash).digest()
  const symbols = Array.from({ length: 12 }, (_, at) => alphabet[(bytes[at] ?? 0) & 31]).join('')
  return symbols.match(/.{4}/g)?.join('-') ?? ''
}

export const verifyCode = (
  ctx: Context,
  { seq, code }: Parsed<'audit.checkCode'>,
): Output<'audit.checkCode'> => {
  const entry = ctx.prepare('select seq, hash, at from audit_log where seq = ?').get(seq) as
    (Head & { at: string }) | undefined
  if (!entry) return { verdict: 'no_such_entry', at: null }
  if (plainSymbols(code) !== plainSymbols(checkCode(entry))) return { verdict: 'other_code', at: entry.at }
  const broken = firstBrokenSeq(ctx)
  return { verdict: broken !== null && broken <= seq ? 'broken_before' : 'fits', at: entry.at }
}
