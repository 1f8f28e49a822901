import { useEffect, useState } from 'react'
import type { Output } from '../../../shared/contract/index.ts'
import { invoke } from '../../api/invoke.ts'
import { openPdf } from '../../components/preview/pdf.ts'

export type SheetOwner = NonNullable<Output<'documents.sheetIn'>>

/** A scan of one sheet is small; what is larger is asked about by its name alone. */
const largest = 30_000_000
const pages = 3
const longest = 50_000

/** What can be read of a file without guessing at pictures: its name, and the text a PDF or a text file carries. */
const wordsOf = async (file: File): Promise<string> => {
  if (file.size > largest) return file.name
  if (file.type === 'text/plain') return `${file.name} ${await file.text()}`
  if (file.type !== 'application/pdf') return file.name
  const pdf = await openPdf(new Uint8Array(await file.arrayBuffer()))
  try {
    const read = Array.from({ length: Math.min(pages, pdf.pageCount) }, (_, at) => pdf.read(at + 1))
    return [file.name, ...(await Promise.all(read))].join(' ')
  } finally {
    pdf.close()
  }
}

const firstOwner = async (files: readonly File[]): Promise<SheetOwner | null> => {
  for (const file of files) {
    // A file that cannot be read still has a name.
    const text = await wordsOf(file).catch(() => file.name)
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
