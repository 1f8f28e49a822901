import { contract, type Channel } from '../../shared/contract/index.ts'
import { mayCall } from '../../shared/contract/may.ts'
import { useApiQuery } from './use-api-query.ts'

/** Whether the person at work may call a channel: what she may not do is not shown. The vault asks again. */
export const useMay = () => {
  const { data } = useApiQuery('session.current', {})
  return (channel: Channel): boolean => data !== undefined && mayCall(contract[channel].allowed, data.roles)
}
