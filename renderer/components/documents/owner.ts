import type { Input } from '../../../shared/contract/index.ts'

/** The record whose files are shown. */
export type Owner = Input<'documents.list'>
