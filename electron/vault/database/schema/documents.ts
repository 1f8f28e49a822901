import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code, Kept } from './columns.ts'

export type DocumentContentTable = {
  sha256: string
  file: string
  key: Buffer
  size: number
}
/** What a file says, and the search keys of it, parted by spaces. */
export type DocumentTextTable = {
  document_id: string
  text: string
  keys: string
}
export type VDocumentText = {
  document_id: string
  text: string
}
export type DocumentTable = Kept & {
  ref: string
  owner: Code<typeof v.documentOwners>
  owner_id: string
  name: string
  kind: Code<typeof v.documentKinds>
  description: string
  mime: string
  sha256: string
  erased_at: string | null
}
export type VDocument = {
  id: string
  ref: string
  owner: Code<typeof v.documentOwners>
  owner_id: string
  name: string
  kind: Code<typeof v.documentKinds>
  created_at: string
}
/** Every file that was not erased, kept so that a page of all of them comes from an index. */
export type DocumentRegisterTable = {
  doc: number
  document_id: string
  archived: number
  added_at: string
  sort_name: string
  size: number
  kind: Code<typeof v.documentKinds>
  owner: Code<typeof v.documentOwners>
  type: Code<typeof v.documentTypes>
}
export type VDocumentOwner = {
  owner: Code<typeof v.documentOwners>
  id: string
  ref: string
  label: string
}
