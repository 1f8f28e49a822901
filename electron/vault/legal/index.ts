// The legal file: what courts and commissions were asked, when they sat, and what they decided about whom.
import { sql } from 'kysely'
import type { legalContract } from '../../../shared/contract/legal.ts'
import { archive, restore, savedAs } from '../audit/change.ts'
import type { HandlersFor } from '../context.ts'
import { all } from '../database/run.ts'
import { casesOf, openCase, updateCase } from './cases.ts'
import { archiveHearing, createHearing, updateHearing } from './hearings.ts'
import { listProceedings, proceedingPage, proceedingsOf } from './page.ts'
import { createReview, reviewsOf, updateReview } from './reviews.ts'
import { createCharge, createProceeding, updateCharge, updateProceeding } from './save.ts'

export { decideAppeal } from './appeals.ts'
export { askForRelease, decideRelease, heldHearing } from './happened.ts'

export const legalHandlers = {
  'legal.ofPerson': (ctx, { personId }) => ({
    cases: casesOf(ctx, personId),
    reviews: reviewsOf(ctx, personId),
    proceedings: proceedingsOf(ctx, personId),
  }),
  'cases.open': (ctx, input) => savedAs(ctx, openCase(ctx, input)),
  'cases.update': (ctx, input) => savedAs(ctx, updateCase(ctx, input)),
  'reviews.create': (ctx, fields) => savedAs(ctx, createReview(ctx, fields)),
  'reviews.update': (ctx, input) => savedAs(ctx, updateReview(ctx, input)),
  'reviews.archive': (ctx, { id, version }) =>
    savedAs(ctx, archive(ctx, 'arbitrariness_review', id, { version })),
  'proceedings.list': listProceedings,
  'proceedings.get': (ctx, { id }) => proceedingPage(ctx, id),
  'proceedings.lookup': (ctx, { search }) =>
    all(
      ctx,
      ctx.db
        .selectFrom('proceeding')
        .select(['id', 'ref', sql<string>`case when court <> '' then court else ref end`.as('label')])
        .where('deleted_at', 'is', null)
        .where(
          sql<boolean>`instr(sort_name || ' ' || lower(ref) || ' ' || lower(court_case_no), ${search.toLowerCase()}) > 0`,
        )
        .orderBy('start_day', 'desc')
        .orderBy('id')
        .limit(20),
    ),
  'proceedings.create': (ctx, fields) => savedAs(ctx, createProceeding(ctx, fields)),
  'proceedings.update': (ctx, input) => savedAs(ctx, updateProceeding(ctx, input)),
  'proceedings.archive': (ctx, { id, version }) => savedAs(ctx, archive(ctx, 'proceeding', id, { version })),
  'proceedings.restore': (ctx, { id, version }) => savedAs(ctx, restore(ctx, 'proceeding', id, { version })),
  'charges.create': (ctx, fields) => savedAs(ctx, createCharge(ctx, fields)),
  'charges.update': (ctx, input) => savedAs(ctx, updateCharge(ctx, input)),
  'charges.archive': (ctx, { id, version }) => savedAs(ctx, archive(ctx, 'charge', id, { version })),
  'hearings.create': (ctx, fields) => savedAs(ctx, createHearing(ctx, fields)),
  'hearings.update': (ctx, input) => savedAs(ctx, updateHearing(ctx, input)),
  'hearings.archive': (ctx, input) => savedAs(ctx, archiveHearing(ctx, input)),
} satisfies HandlersFor<typeof legalContract>
