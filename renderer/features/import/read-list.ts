// Having a list read: from a dialog, or bytes that this page has itself.
import type { Input } from '../../../shared/contract/index.ts'
import type { ImportKind } from '../../../shared/import/kinds.ts'
import { invoke } from '../../api/invoke.ts'

export type ReadOptions = Input<'import.read'>['options']
/** Reads the same list once more, another way; null where that cannot be done any more, as after a lock. */
export type ReadAgain = (options: ReadOptions, kind: ImportKind) => Promise<{ id: string } | null>

const foundOut: ReadOptions = { encoding: null, delimiter: null, sheet: null }

/** Asks which file. */
export const openList = async (kind: ImportKind | null): Promise<ReadAgain | null> => {
  const read = await invoke('import.open', { kind })
  const token = read?.token
  if (!read || token === null || token === undefined) return null
  return (options, again) => invoke('import.read', { token, options, kind: again })
}

/** Reads bytes that were dropped or pasted. */
export const readBytes = async (
  fileName: string,
  bytes: Uint8Array,
  kind: ImportKind | null,
): Promise<ReadAgain> => {
  await invoke('import.read', { fileName, bytes, options: foundOut, kind })
  return (options, again) => invoke('import.read', { fileName, bytes, options, kind: again })
}
