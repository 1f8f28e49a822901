// What is looked for, by the page on which it is put right.
import type { QualitySubject } from '../../../../shared/vocabulary/index.ts'
import { unsupportedFigures } from '../../campaigns/index.ts'
import type { Context } from '../../context.ts'
import type { Findings } from '../finding.ts'
import { householdsWithoutBasis, personsWithoutBasis } from './basis.ts'
import { amissInCustody } from './custody.ts'
import { withoutSource } from './sources.ts'

type Find = (ctx: Context, ids: readonly string[]) => Findings

const figures: Find = (ctx, ids) =>
  new Map(
    ids.map((id) => [
      id,
      unsupportedFigures(ctx, id).map(({ id: recordId, asOf, day, ...doubt }) => ({
        kind: 'figure_unsupported',
        record: 'figure_claim',
        recordId,
        on: asOf,
        sortDay: day,
        ...doubt,
      })),
    ]),
  )
const sourcesOf =
  (subject: QualitySubject): Find =>
  (ctx, ids) =>
    withoutSource(ctx, subject, ids)

export const finders: Readonly<Record<QualitySubject, readonly Find[]>> = {
  person: [sourcesOf('person'), amissInCustody, personsWithoutBasis],
  household: [householdsWithoutBasis],
  proceeding: [sourcesOf('proceeding')],
  campaign: [sourcesOf('campaign'), figures],
}
