import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code, Kept } from './columns.ts'

/** Persons who share one of these are compared. */
export type DuplicateKeyTable = {
  key: string
  person_id: string
}
/** Changed since she was last compared with others. */
export type DuplicateDueTable = {
  person_id: string
}
/** Two persons who may be one, the smaller id first. */
export type DuplicatePairTable = {
  id: string
  person_id: string
  other_id: string
  /** In thousandths. */
  score: number
  /** A JSON list of duplicateReasons. */
  reasons: string
  status: Code<typeof v.duplicateStates>
  decision_id: string | null
}
export type DuplicateDecisionTable = Kept & {
  person_id: string
  other_id: string
  verdict: 'not_duplicate' | 'merged'
  basis: string
  choices: string
}
export type VPaper = {
  person_id: string
  type: Code<typeof v.identifierTypes>
  value_key: string
  country: string
}
export type VMerged = {
  person_id: string
  merged_into: string
}
