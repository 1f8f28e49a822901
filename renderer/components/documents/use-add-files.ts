import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { DocumentRow } from '../../../shared/contract/documents.ts'
import { invoke } from '../../api/invoke.ts'
import { useSavedNote } from '../../api/use-saved-note.tsx'
import { type Adding, addFiles, addingTo, onAdding } from './adding.ts'
import type { Owner } from './owner.ts'
import { textOfFile } from './text-of-file.ts'

/** What papers of such a record mostly are; it can be changed. */
const usual: Partial<Record<Owner['owner'], DocumentRow['kind']>> = {
  aid_request: 'decision_sheet',
  disbursement: 'receipt',
  letter: 'letter',
}

/** A letter on such paper would come out wrong, once for everybody: it is looked at before it is kept. */
const assertFits = async (owner: Owner['owner'], name: string, bytes: Uint8Array): Promise<void> => {
  if (owner !== 'letter_template' || !name.toLowerCase().endsWith('.docx')) return
  ;(await import('../../lib/docx/index.ts')).assertWordTemplate(bytes)
}

export const useAdding = (ownerId: string): Adding => useSyncExternalStore(onAdding, () => addingTo(ownerId))

/** Adds files to a record. Each shows in the list as soon as it is kept; all else asks anew at the end. */
export const useAddFiles = () => {
  const client = useQueryClient()
  const note = useSavedNote()
  const sendTo = async ({ owner, ownerId }: Owner, file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    await assertFits(owner, file.name, bytes)
    const answer = await invoke('documents.add', {
      owner,
      ownerId,
      name: file.name,
      kind: usual[owner] ?? (file.type.startsWith('image/') ? 'photo' : 'other'),
      description: '',
      text: await textOfFile(file),
      bytes,
    })
    await client.invalidateQueries({ queryKey: ['documents.list'] })
    return answer
  }
  return async (to: Owner, files: readonly File[]) => {
    if (files.length === 0) return
    const kept = await addFiles(to.ownerId, files, (file) => sendTo(to, file))
    const [first, ...others] = kept
    if (!first) return
    // Undo takes back one change: of several files none is meant more than another.
    note(others.length === 0 ? first.undo : null)
    await client.invalidateQueries()
  }
}
