// Who is what to whom: stored once, shown both ways. Never inferred from a surname.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { relationshipsContract } from '../../../shared/contract/relationships.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import type { RelationshipKind } from '../../../shared/vocabulary/index.ts'
import { archive, create, rowOf, savedAs, update } from '../audit/change.ts'
import type { Context, HandlersFor } from '../context.ts'
import { optionalDateColumns, optionalDateOf } from '../database/dates.ts'
import { all, first } from '../database/run.ts'
import { assertNotErased } from '../erasure/index.ts'
import { optionalSourceIdOf } from '../sources/index.ts'
import { sql } from 'kysely'
import { boundsOf, type PartialDate } from '../../../shared/partial-date.ts'
import { askWhoCares } from './care.ts'

const inverses: Partial<Record<RelationshipKind, RelationshipKind>> = {
  parent: 'child',
  child: 'parent',
  lawyer: 'client',
  client: 'lawyer',
}
/** The same relation seen from the other side. */
export const inverseOf = (kind: RelationshipKind): RelationshipKind => inverses[kind] ?? kind

/** The one way a relation is stored: as "other is parent of", and the smaller id first where both ways read the same. */
const stored = (personId: string, otherId: string, kind: RelationshipKind) => {
  const turn = kind === 'child' || kind === 'client' || (inverseOf(kind) === kind && otherId < personId)
  return turn
    ? { person_id: otherId, other_id: personId, kind: inverseOf(kind) }
    : { person_id: personId, other_id: otherId, kind }
}

const isMarriage = (kind: RelationshipKind) => kind === 'spouse' || kind === 'partner'

/** Everybody who is or was something to a person, seen from her. */
export const relationsOf = (ctx: Context, personId: string): Output<'relationships.ofPerson'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('relationship as r')
      .innerJoin('v_person as p', (join) =>
        join.on(sql<boolean>`p.id = iif(r.person_id = ${personId}, r.other_id, r.person_id)`),
      )
      .leftJoin('v_source as s', 's.id', 'r.source_id')
      .selectAll('r')
      .select(['p.id as other', 'p.ref', 'p.label', 'p.death_text', 's.title as source'])
      .where(
        sql<boolean>`r.id in (select id from relationship where person_id = ${personId}
          union all select id from relationship where other_id = ${personId})`,
      )
      .where('r.deleted_at', 'is', null)
      .orderBy('r.until_min')
      .orderBy('r.id'),
  ).map((row) => ({
    id: row.id,
    version: row.row_version,
    kind: row.person_id === personId ? row.kind : inverseOf(row.kind),
    other: { id: row.other, ref: row.ref, label: row.label, died: row.death_text !== null },
    since: optionalDateOf(row.since_text, row.since_qualifier),
    until: optionalDateOf(row.until_text, row.until_qualifier),
    source: row.source_id && row.source ? { id: row.source_id, title: row.source } : null,
    note: row.note,
  }))

const assertParentIsOlder = (ctx: Context, childId: string, parentId: string): void => {
  const [child, parent] = [rowOf(ctx, 'person', childId), rowOf(ctx, 'person', parentId)]
  if (child.birth_max && parent.birth_min && parent.birth_min >= child.birth_max)
    throw fieldError('kind', 'parent_younger')
}
/** H4: who is married is married to one; a marriage that is over says so first. */
const assertUnmarried = (ctx: Context, ids: readonly string[], exceptId = ''): void => {
  for (const id of ids) {
    const marriage = relationsOf(ctx, id).find(
      (row) => row.kind === 'spouse' && row.until === null && row.id !== exceptId,
    )
    if (marriage) throw ruleError('H4', { since: marriage.since?.text ?? '' }, 'kind')
  }
}
const assertOrder = (since: PartialDate | null, until: PartialDate | null): void => {
  const [began, ended] = [since && boundsOf(since).min, until && boundsOf(until).max]
  if (began && ended && ended < began) throw fieldError('until', 'before_start')
}
const columnsOf = (
  ctx: Context,
  { since, until, source, note }: Pick<Parsed<'relationships.add'>, 'since' | 'until' | 'source' | 'note'>,
) => {
  assertOrder(since, until)
  return {
    ...optionalDateColumns('since', since),
    ...optionalDateColumns('until', until),
    source_id: optionalSourceIdOf(ctx, source),
    note,
  }
}

const add = (ctx: Context, { personId, otherId, kind, ...times }: Parsed<'relationships.add'>) => {
  if (personId === otherId) throw ruleError('H2', {}, 'otherId')
  for (const id of [personId, otherId]) assertNotErased(ctx, 'person', id)
  const ends = stored(personId, otherId, kind)
  const same = first(
    ctx,
    ctx.db
      .selectFrom('relationship')
      .select('id')
      .where('person_id', '=', ends.person_id)
      .where('other_id', '=', ends.other_id)
      .where('kind', '=', ends.kind)
      .where('until_text', 'is', null)
      .where('deleted_at', 'is', null),
  )
  if (same) throw ruleError('H3', {}, 'otherId')
  if (ends.kind === 'parent') assertParentIsOlder(ctx, ends.person_id, ends.other_id)
  if (kind === 'spouse' && times.until === null) assertUnmarried(ctx, [personId, otherId])
  const row = create(ctx, 'relationship', { ...ends, ...columnsOf(ctx, times) })
  if (isMarriage(kind) && times.until === null) askWhoCares(ctx, [personId, otherId], 'marriage')
  return row
}

const change = (ctx: Context, { id, version, ...times }: Parsed<'relationships.change'>) => {
  const { kind, person_id, other_id } = rowOf(ctx, 'relationship', id)
  if (kind === 'spouse' && times.until === null) assertUnmarried(ctx, [person_id, other_id], id)
  return update(ctx, 'relationship', id, columnsOf(ctx, times), { version })
}

/** What holds of a relation as it stands (H4). */
export const assertRelationship = (ctx: Context, id: string): void => {
  const { kind, person_id, other_id, until_text, deleted_at } = rowOf(ctx, 'relationship', id)
  if (deleted_at !== null) return
  if (kind === 'parent') assertParentIsOlder(ctx, person_id, other_id)
  if (kind === 'spouse' && until_text === null) assertUnmarried(ctx, [person_id, other_id], id)
}

export const relationshipsHandlers = {
  'relationships.ofPerson': (ctx, { personId }) => relationsOf(ctx, personId),
  'relationships.add': (ctx, input) => savedAs(ctx, add(ctx, input)),
  'relationships.change': (ctx, input) => savedAs(ctx, change(ctx, input)),
  'relationships.remove': (ctx, { id, version }) =>
    savedAs(ctx, archive(ctx, 'relationship', id, { version })),
} satisfies HandlersFor<typeof relationshipsContract>
