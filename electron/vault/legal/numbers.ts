import type { Context } from '../context.ts'

const numbers = `select p.court_case_no from proceeding_person x join proceeding p on p.id = x.proceeding_id
  where x.person_id = ? and x.deleted_at is null and p.deleted_at is null and p.court_case_no <> ''`
/** The numbers courts gave to what somebody is part of. */
export const courtNumbersOf = (ctx: Context, personId: string): string[] =>
  ctx.prepare(numbers).pluck().all(personId) as string[]

const persons = 'select person_id from proceeding_person where proceeding_id = ?'
export const personsIn = (ctx: Context, proceedingId: string): string[] =>
  ctx.prepare(persons).pluck().all(proceedingId) as string[]
