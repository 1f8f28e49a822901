import type { Output } from '../../../shared/contract/index.ts'
import type { Context } from '../context.ts'
import { optionalDateOf, partialDateOf } from '../database/dates.ts'
import { all } from '../database/run.ts'
import { toldOf } from './told.ts'

/** The name behind a reference, from a table whose id and label it takes. */
const named = (id: string | null, label: string | null) =>
  id !== null && label !== null ? { id, label } : null

const identifiersOf = (ctx: Context, personId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('person_identifier')
      .selectAll()
      .where('person_id', '=', personId)
      .where('deleted_at', 'is', null)
      .orderBy('id'),
  ).map((row) => ({ ...toldOf(ctx, row), type: row.type, value: row.value, country: row.country }))

const statesOf = (ctx: Context, personId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('person_state')
      .selectAll()
      .where('person_id', '=', personId)
      .where('deleted_at', 'is', null)
      .orderBy('from_min', 'desc')
      .orderBy('id', 'desc'),
  ).map((row) => ({
    ...toldOf(ctx, row),
    state: row.state,
    from: partialDateOf(row.from_text, row.from_qualifier),
    until: optionalDateOf(row.until_text, row.until_qualifier),
  }))

const harmsOf = (ctx: Context, personId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('harm as h')
      .leftJoin('v_event as e', 'e.id', 'h.event_id')
      .selectAll('h')
      .select('e.title as event')
      .where('h.person_id', '=', personId)
      .where('h.deleted_at', 'is', null)
      .orderBy('h.on_min')
      .orderBy('h.id'),
  ).map((row) => ({
    ...toldOf(ctx, row),
    harm: row.harm,
    on: partialDateOf(row.on_text, row.on_qualifier),
    event: named(row.event_id, row.event),
    severity: row.severity,
    medicalAttention: row.medical_attention,
    autopsy: row.autopsy,
    deathCertificate: row.death_certificate,
    responsible: row.responsible,
    hasDetail: row.detail !== '',
  }))

const employmentOf = (ctx: Context, personId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('employment_harm as w')
      .leftJoin('v_organisation as o', 'o.id', 'w.employer_id')
      .selectAll('w')
      .select('o.label as employer')
      .where('w.person_id', '=', personId)
      .where('w.deleted_at', 'is', null)
      .orderBy('w.on_min')
      .orderBy('w.id'),
  ).map((row) => ({
    ...toldOf(ctx, row),
    harm: row.harm,
    on: partialDateOf(row.on_text, row.on_qualifier),
    employer: named(row.employer_id, row.employer),
    remedy: row.remedy,
    compensation: row.compensation,
  }))

/** All that is known of a person besides custody, each with its source. */
export const factsOfPerson = (ctx: Context, personId: string): Output<'facts.ofPerson'> => ({
  identifiers: identifiersOf(ctx, personId),
  states: statesOf(ctx, personId),
  harms: harmsOf(ctx, personId),
  employment: employmentOf(ctx, personId),
})
