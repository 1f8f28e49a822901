import { useQuery } from '@tanstack/react-query'
import type { FileText } from '../../../shared/contract/leaks.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { openPdf } from './pdf.ts'

const textsOf = async (bytes: Uint8Array): Promise<FileText[]> => {
  const pdf = await openPdf(bytes)
  try {
    return await pdf.texts()
  } finally {
    pdf.close()
  }
}

/** What a PDF says, read from its bytes, and what of it the gate refuses (R3). */
export const useLeaks = (runId: string, paper: number, bytes: Uint8Array | undefined) => {
  const { data: texts } = useQuery({
    queryKey: ['texts', runId, paper],
    queryFn: () => textsOf(bytes ?? new Uint8Array()),
    enabled: bytes !== undefined,
    gcTime: 0,
  })
  const hits = useApiQuery('leaks.check', { runId, texts: texts ?? [] }, { enabled: texts !== undefined })
  return { texts, hits }
}
