import { documentWriters } from '../../../shared/contract/documents.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import type { Owner } from './owner.ts'

/** Whether the person at work may add files to such a record and change what is said of them. */
export const useMayWrite = (owner: Owner['owner']): boolean => {
  const { data } = useApiQuery('session.current', {})
  return data !== undefined && mayCall(documentWriters[owner], data.roles)
}
