import { documentWriters } from '../../../shared/contract/documents.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import { documentOwners } from '../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import type { Owner } from './owner.ts'

type Kind = Owner['owner']

/** The kinds of records the person at work may add files to. */
export const useWritableOwners = (): readonly Kind[] => {
  const { data } = useApiQuery('session.current', {})
  return data ? documentOwners.filter((owner) => mayCall(documentWriters[owner], data.roles)) : []
}

/** Whether the person at work may add files to such a record and change what is said of them. */
export const useMayWrite = (owner: Kind): boolean => useWritableOwners().includes(owner)
