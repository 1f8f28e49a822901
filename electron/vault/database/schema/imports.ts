import type { Verdict } from '../../../../shared/contract/imports.ts'
import type { ImportKind } from '../../../../shared/import/kinds.ts'
import type { endReasons, identifierTypes, sentenceKinds } from '../../../../shared/vocabulary/index.ts'
import type { Code, Kept } from './columns.ts'

export type ImportBatchTable = Kept & {
  ref: string
  kind: ImportKind
  file_name: string
  /** JSON of `tableShape`, of the headings, of `importSettings`, of the rows by verdict. */
  shape: string
  headings: string
  settings: string
  counts: string | null
  status: 'staged' | 'done' | 'undone'
}
/** The rows of a staged list; gone when it is written or let go. */
export type ImportRowTable = {
  batch_id: string
  n: number
  cells: string
  verdict: Verdict | null
  decision: 'create' | 'update' | 'skip' | null
  problems: string
  match_id: string | null
}
/** Which entries of the history a row wrote, and the record it is about. */
export type ImportWrittenTable = {
  batch_id: string
  n: number
  first_seq: number
  last_seq: number
  entity: string
  entity_id: string
}
/** What a row of a list is compared with. */
export type VKnownName = {
  person_id: string
  family: string
  given: string
  birth_min: string | null
  birth_max: string | null
}
export type VIdentifier = {
  person_id: string
  type: Code<typeof identifierTypes>
  value_key: string
}
export type VStay = {
  person_id: string
  start_text: string
  start_min: string | null
  end_text: string | null
  end_reason: Code<typeof endReasons> | null
  begun: string
}
export type VTerm = {
  person_id: string
  kind: Code<typeof sentenceKinds>
  years: number
  months: number
  days: number
}
export type VCalled = {
  id: string
  called: string
}
export type VOrganisationPhone = {
  organisation_id: string
  value: string
}
export type VGift = {
  id: string
  received_on: string
  amount_minor: number
  currency: string
  fund_id: string
  bank_ref: string
  donor_label: string
}
export type VReserved = {
  aid_request_id: string
  amount_minor: number
}
export type VAccountName = {
  id: string
  name: string
}
