import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Input, Output, QueryChannel } from '../../shared/contract/index.ts'
import { invoke } from './invoke.ts'

type Options = {
  enabled?: boolean
  /** Keeps showing the last answer while the next one is on its way, as lists do while one types. */
  keep?: boolean
}

export const useApiQuery = <C extends QueryChannel>(channel: C, input: Input<C>, options: Options = {}) =>
  useQuery<Output<C>>({
    queryKey: [channel, input],
    queryFn: () => invoke(channel, input),
    enabled: options.enabled ?? true,
    ...(options.keep && { placeholderData: keepPreviousData }),
  })
