import { useDebouncedValue } from '@mantine/hooks'
import type { UseQueryResult } from '@tanstack/react-query'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { previewInput, type WritingValues } from './values.ts'

const afterTyping = 250
const nothing = {
  type: 'formal_protest',
  on: '2014-01-01',
  texts: [{ language: 'en', subject: '…', body: '…' }],
  recipients: [],
} as const

/** The letters as they would be made now; while one types, as they were a moment ago. */
export const usePrepared = (
  values: WritingValues,
  show: number,
  today: string,
): { query: UseQueryResult<Output<'writing.prepare'>>; isAsked: boolean } => {
  const [input] = useDebouncedValue(previewInput(values, { show, today }), afterTyping)
  const query = useApiQuery(
    'writing.prepare',
    input ?? { ...nothing, texts: [...nothing.texts], recipients: [] },
    {
      enabled: input !== null,
      keep: true,
    },
  )
  return { query, isAsked: input !== null }
}
