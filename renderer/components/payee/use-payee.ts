import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'

export type Payee = NonNullable<Output<'payeeAccounts.get'>>
/** A family or a person, as on a request. */
export type Owner = { householdId: string | null; personId: string | null }

/** Where a payee is paid: null where nobody has entered it, no data for whom it is none of her business. */
export const usePayee = ({ householdId, personId }: Owner) => {
  const may = useMay()
  const enabled = may('payeeAccounts.get') && (householdId === null) !== (personId === null)
  return useApiQuery('payeeAccounts.get', { householdId, personId }, { enabled })
}
