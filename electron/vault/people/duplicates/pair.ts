// Two persons side by side: what each record says, how likely they are one, and what hangs on each.
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { rowOf } from '../../audit/change.ts'
import { AppError } from '../../../../shared/result.ts'
import type { Context } from '../../context.ts'
import { first } from '../../database/run.ts'
import { linksOf } from '../merge/move.ts'
import { rolesOf } from '../list.ts'
import { personPage } from '../page.ts'
import { decisionOn } from './compare.ts'
import { basisOf, bearersIn, factsOf } from './facts.ts'
import { scorePair } from './score.ts'

type Pair = Output<'duplicates.pair'>

const sideOf = (ctx: Context, id: string): Pair['sides'][0] => {
  const person = personPage(ctx, id)
  const { roles, storage_basis } = rowOf(ctx, 'person', id)
  return {
    id,
    ref: person.ref,
    label: person.nameLatin || person.nameCyrillic,
    version: person.version,
    names: person.names.map(({ full }) => full),
    sex: person.sex,
    birth: person.birth,
    death: person.death,
    citizenship: person.citizenship,
    occupation: person.occupation,
    settlement: person.settlement,
    region: person.region,
    employer: person.employer?.label ?? '',
    civilStatus: person.civilStatus,
    language: person.language,
    notes: person.notes,
    hasPhoto: person.photoId !== null,
    basis: storage_basis,
    source: person.source?.title ?? '',
    roles: rolesOf(roles),
    links: linksOf(ctx, id),
  }
}

export const duplicatePair = (
  ctx: Context,
  { personId, otherId }: Parsed<'duplicates.pair'>,
): Output<'duplicates.pair'> => {
  const facts = factsOf(ctx, [personId, otherId])
  const [one, other] = [facts.get(personId), facts.get(otherId)]
  if (!one || !other || personId === otherId) throw new AppError({ code: 'not_found' })
  const { score, reasons } = scorePair(one, other, bearersIn(ctx))
  const [a = '', b = ''] = [personId, otherId].toSorted()
  const decision = decisionOn(ctx, a, b, () => (a === personId ? basisOf(one, other) : basisOf(other, one)))
  const by =
    decision &&
    first(
      ctx,
      ctx.db
        .selectFrom('duplicate_decision as d')
        .leftJoin('app_user as u', 'u.id', 'd.created_by')
        .select(['d.created_at', 'u.name'])
        .where('d.id', '=', decision.id),
    )
  return {
    score: Math.round(score * 100),
    reasons,
    status: decision?.verdict ?? 'open',
    decidedOn: by?.created_at ?? null,
    decidedBy: by?.name ?? '',
    sides: [sideOf(ctx, personId), sideOf(ctx, otherId)],
  }
}
