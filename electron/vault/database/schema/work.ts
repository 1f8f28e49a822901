import type { workOwners } from '../../../../shared/contract/work.ts'
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code, Kept } from './columns.ts'

export type NoteTable = Kept & {
  owner: Code<typeof workOwners>
  owner_id: string
  text: string
}
export type VTaskList = {
  id: string
  row_version: number
  kind: Code<typeof v.taskKinds>
  title: string
  details: string
  due_on: string | null
  due: string
  entity: string
  entity_id: string
  assignee_id: string | null
  assignee: string
  done_at: string | null
}
