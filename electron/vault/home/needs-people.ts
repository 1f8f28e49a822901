// What somebody owes the people on record: an answer, a question to ask again, a paper to delete, a task.
import { sql } from 'kysely'
import type { Output } from '../../../shared/contract/index.ts'
import { addDays, addMonths } from '../../../shared/partial-date.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'

type Need = Output<'home.needs'>[number]
const atMost = 20

const careAsked = (ctx: Context): Need[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_household')
      .select(['id', 'ref', 'label', 'care_asked_on as on'])
      .where('care_asked_on', 'is not', null)
      .where('deleted_at', 'is', null)
      .orderBy('care_asked_on')
      .limit(atMost),
  ).map((row) => ({ ...row, kind: 'who_cares', entity: 'household', detail: '' }))

/** P3: a guardian spoke for somebody who is of age now, and she has not been asked herself. */
const consentLapsed = (ctx: Context, on: string): Need[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_consent as c')
      .innerJoin('v_person as p', 'p.id', 'c.person_id')
      .select(['p.id', 'p.ref', 'p.label', 'c.given_on as on'])
      .distinct()
      .where('c.given_by', '=', 'guardian')
      .where('c.withdrawn_on', 'is', null)
      .where('p.birth_max', '<=', addMonths(on, -18 * 12))
      .where('p.deleted_at', 'is', null)
      .where(
        sql<boolean>`not exists (select 1 from v_consent own where own.person_id = p.id and own.given_by = 'self')`,
      )
      .limit(atMost),
  ).map((row) => ({ ...row, kind: 'ask_consent', entity: 'person', detail: '' }))

/** P6: a scan of an identity paper is for checking it, and goes once that is done; a month is time enough. */
const papersToDelete = (ctx: Context, on: string): Need[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_document as d')
      .innerJoin('v_person as p', 'p.id', 'd.owner_id')
      .select(['p.id', 'd.ref', 'p.label', 'd.name as detail'])
      .select(sql<string>`substr(d.created_at, 1, 10)`.as('on'))
      .where('d.owner', '=', 'person')
      .where('d.kind', '=', 'id')
      .where('d.created_at', '<', addDays(on, -30))
      .orderBy('d.created_at')
      .limit(atMost),
  ).map((row) => ({ ...row, kind: 'delete_scan', entity: 'person' }))

/** P7: why somebody was not told of her record is looked at again. */
const informReviews = (ctx: Context, on: string): Need[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_inform_review as r')
      .innerJoin('v_person as p', 'p.id', 'r.person_id')
      .select(['p.id', 'p.ref', 'p.label', 'r.review_on as on'])
      .where('r.review_on', '<=', on)
      .orderBy('r.review_on')
      .limit(atMost),
  ).map((row) => ({ ...row, kind: 'tell_person', entity: 'person', detail: '' }))

const tasksDue = (ctx: Context, on: string): Need[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_task')
      .select(['id', 'title as label', 'due_on as on'])
      .where('kind', '=', 'other')
      .where('due_on', '<=', on)
      .orderBy('due_on')
      .limit(atMost),
  ).map((row) => ({ ...row, kind: 'task_due', entity: 'task', ref: '', detail: '' }))

/** P6: once a campaign is closed, what was written about torture and health is looked at again: is it still needed? */
const harmToReview = (ctx: Context): Need[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_harm as h')
      .innerJoin('v_person as p', 'p.id', 'h.person_id')
      .innerJoin('v_person_role as r', 'r.person_id', 'p.id')
      .innerJoin('v_campaign as c', 'c.id', 'r.campaign_id')
      .select(['p.id', 'p.ref', 'p.label', 'c.title as detail'])
      .distinct()
      .where('h.has_detail', '=', 1)
      .where('c.status', '=', 'closed')
      .where('p.deleted_at', 'is', null)
      .limit(atMost),
  ).map((row) => ({ ...row, kind: 'review_harm', entity: 'person', on: null }))

export const needsOfPeople = (ctx: Context, on: string): Need[] => [
  ...careAsked(ctx),
  ...tasksDue(ctx, on),
  ...consentLapsed(ctx, on),
  ...papersToDelete(ctx, on),
  ...informReviews(ctx, on),
  ...harmToReview(ctx),
]
