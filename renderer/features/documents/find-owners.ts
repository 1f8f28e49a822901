import type { Found } from '../../components/form/lookup-field.tsx'
import type { Owner } from '../../components/documents/owner.ts'
import {
  findActions,
  findAidRequests,
  findHouseholds,
  findLetters,
  findOrganisations,
  findPayments,
  findRounds,
  findPeople,
  findTemplates,
} from '../../lib/find.ts'

/** How a record is found that a file can hang on. */
export const findOwners: Record<Owner['owner'], (search: string) => Promise<readonly Found[]>> = {
  person: findPeople,
  household: findHouseholds,
  organisation: findOrganisations,
  letter: findLetters,
  letter_template: findTemplates,
  action: findActions,
  aid_request: findAidRequests,
  disbursement: findPayments,
  payment_round: findRounds,
}
