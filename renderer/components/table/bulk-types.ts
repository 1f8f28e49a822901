import type { BulkDone } from '../../../shared/contract/bulk.ts'
import type { CommandChannel } from '../../../shared/contract/index.ts'
import type { Chosen } from '../form/lookup-field.tsx'
import type { ChosenRow } from './use-selection.ts'

/** Asked before the change: one of a closed list, and with it perhaps a record; or a record alone, which must be there. */
type Ask = {
  choice?: { label: string; options: readonly { value: string; label: string }[] }
  record?: { label: string; list: string; find: (search: string) => Promise<readonly Chosen[]> }
}
export type BulkAnswer = { choice: string; record: string | null }
export type BulkAction = {
  id: string
  /** The verb with its count: "Archive 12". */
  label: (count: number) => string
  channel: CommandChannel
  /** Offered in the list, or in its archive. */
  place: 'list' | 'archive'
  ask?: Ask
  /** Changes some rows in one command. */
  run: (rows: ChosenRow[], answer: BulkAnswer) => Promise<BulkDone>
}
export type BulkSpec = {
  actions: readonly BulkAction[]
  /** "312 people changed". */
  changed: (count: number) => string
}
