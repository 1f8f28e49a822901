import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Input, Output, QueryChannel } from '../../shared/contract/index.ts'
import { invoke } from './invoke.ts'
import { useMask } from './masking.tsx'

type Options = {
  enabled?: boolean
  /** Keeps showing the last answer while the next one is on its way, as lists do while one types. */
  keep?: boolean
}

/** A question to the program; while names are hidden its answer comes without them. */
export const useApiQuery = <C extends QueryChannel>(channel: C, input: Input<C>, options: Options = {}) =>
  useQuery<Output<C>>({
    queryKey: [channel, input],
    queryFn: () => invoke(channel, input),
    select: useMask(channel),
    enabled: options.enabled ?? true,
    ...(options.keep && { placeholderData: keepPreviousData }),
  })
