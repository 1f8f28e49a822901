import type { PartialDate } from '../../../shared/partial-date.ts'
import type { QualityKind, QualityReason, QualityRecord } from '../../../shared/vocabulary/index.ts'

/** One thing that is not right yet, of the subject it was found for. */
export type Finding = {
  kind: QualityKind
  record: QualityRecord
  recordId: string
  /** The second of two records that do not go together. */
  otherId?: string
  reason?: QualityReason
  on?: PartialDate | null
  until?: PartialDate | null
  /** By which it stands among others, ISO day. */
  sortDay?: string
  /** It is a finding from this ISO day on; left out, from the beginning. */
  dueDay?: string
  /** Of a figure: what it says, and how many persons are recorded for it. */
  claimed?: number
  recorded?: number
}
/** What is found for each of some subjects, by their ids; whoever has nothing may be left out. */
export type Findings = ReadonlyMap<string, readonly Finding[]>
export const exactly = (day: string): PartialDate => ({ text: day, qualifier: 'exact' })
