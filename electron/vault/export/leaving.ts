// Who is named in a list that leaves, and what of it may leave for whom (domain.md 4.1, P1, P4).
import { z } from 'zod'
import type { Parsed } from '../../../shared/contract/index.ts'
import { vaultContract } from '../../../shared/contract/index.ts'
import { mask } from '../../../shared/contract/personal.ts'
import type { Context } from '../context.ts'
import { namingOf } from '../privacy/index.ts'
import type { lists } from './lists.ts'

const row = z.record(z.string(), z.unknown())
export type Row = z.output<typeof row>
const page = z.object({ rows: z.array(row), next: z.string().nullable() })
export type Listed = keyof typeof lists
type Asked = Pick<Parsed<'exports.page'>, 'columns' | 'level' | 'organisationId'>

/** Whom a row is about: the record itself, or the person or family it belongs to. */
const subjectOf = (list: Listed, { id, personId, householdId, owner, ownerId }: Row): string | null => {
  const isOnOne = owner === 'person' || owner === 'household'
  const linked = personId ?? householdId ?? (isOnOne ? ownerId : null)
  const about = list === 'people.list' || list === 'households.list' ? id : linked
  return typeof about === 'string' ? about : null
}

/** The names alone, of somebody who may be named; whatever else says who she is stays masked. */
const withName = (masked: Row, { nameLatin, nameCyrillic }: Row): Row => ({
  ...masked,
  nameLatin,
  nameCyrillic,
})

type Leaving = { row: Row; subject: string | null }
/** The rows of a page as this audience may have them, each with the one it names. */
export const leavingRows = (
  ctx: Context,
  list: Listed,
  found: unknown,
  { columns, level, organisationId }: Asked,
): { rows: Leaving[]; next: string | null } => {
  const { rows, next } = page.parse(found)
  const masked = page.parse(mask(vaultContract[list].output, found)).rows
  const leaving = rows.map((each, at): Leaving => {
    const hidden = masked[at] ?? {}
    const subject = subjectOf(list, each)
    // Told is who can be told from what is in the columns.
    const tells = columns.some(({ id }) => each[id] !== hidden[id])
    if (level === 'internal') return { row: each, subject: tells ? subject : null }
    const isNamed =
      list === 'people.list' &&
      subject !== null &&
      namingOf(ctx, subject, { level: 'partner', organisationId }).allowed
    return isNamed ? { row: withName(hidden, each), subject } : { row: hidden, subject: null }
  })
  return { rows: leaving, next }
}
