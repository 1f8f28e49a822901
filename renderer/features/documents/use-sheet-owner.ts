import { useEffect, useState } from 'react'
import type { Output } from '../../../shared/contract/index.ts'
import { invoke } from '../../api/invoke.ts'
import { textOfFile } from '../../components/documents/text-of-file.ts'

export type SheetOwner = NonNullable<Output<'documents.sheetIn'>>

const longest = 50_000

const firstOwner = async (files: readonly File[]): Promise<SheetOwner | null> => {
  for (const file of files) {
    // A scan says nothing, and still has a name.
    const text = `${file.name} ${await textOfFile(file)}`
    const found = await invoke('documents.sheetIn', { text: text.slice(0, longest) })
    if (found) return found
  }
  return null
}

/** The record to which a printed sheet among these files belongs, by its code; null until or unless one is found. */
export const useSheetOwner = (files: readonly File[]): SheetOwner | null => {
  const [found, setFound] = useState<SheetOwner | null>(null)
  useEffect(() => {
    let isGone = false
    void firstOwner(files)
      .catch(() => null)
      .then((owner) => isGone || setFound(owner))
    return () => {
      isGone = true
    }
  }, [files])
  return found
}
