// All domains behind the door; a forgotten handler does not compile.
import type { vaultContract } from '../../shared/contract/index.ts'
import { actionsHandlers } from './actions/index.ts'
import { approvalsHandlers } from './fund/approvals/index.ts'
import { auditHandlers } from './audit/index.ts'
import type { Derivations, Keep, Rules } from './audit/derive.ts'
import { backupHandlers } from './backup/reminder.ts'
import { campaignsHandlers } from './campaigns/index.ts'
import { campaignRecordHandlers } from './campaigns/record.ts'
import { contactsHandlers } from './contacts/index.ts'
import type { Context, HandlersFor } from './context.ts'
import { documentsHandlers, keepFile, keepFilesOn } from './documents/index.ts'
import { assertCustody, custodyHandlers, everHeldAt } from './custody/index.ts'
import { factsHandlers } from './facts/index.ts'
import {
  assertMembership,
  assertRelationship,
  familiesHandlers,
  householdsOf,
  indexHousehold,
  relationshipsHandlers,
} from './families/index.ts'
import { aidOutHandlers } from './fund/aid-out.ts'
import { bankHandlers, keepMark } from './fund/bank/index.ts'
import { paymentTextsHandlers } from './fund/bank/neutral.ts'
import { payeeAccountsHandlers } from './fund/bank/payment-files.ts'
import { proofsHandlers } from './fund/books/proofs.ts'
import { booksHandlers } from './fund/books/index.ts'
import { fundHandlers } from './fund/index.ts'
import { indexDonation, indexPayment } from './fund/search.ts'
import { receiptsHandlers } from './fund/receipts/index.ts'
import { homeHandlers } from './home/index.ts'
import { leaksHandlers } from './leaks/index.ts'
import { legalHandlers } from './legal/index.ts'
import { personsIn } from './legal/numbers.ts'
import {
  indexLetter,
  keepLettersTo,
  keepLettersToAll,
  lettersHandlers,
  onlineLettersHandlers,
} from './letters/index.ts'
import {
  correspondentsHandlers,
  indexOrganisation,
  missionsHandlers,
  organisationsHandlers,
} from './organisations/index.ts'
import {
  assertLife,
  duplicatesHandlers,
  indexPerson,
  keepComparable,
  keepDecision,
  keepRegister,
  peopleHandlers,
} from './people/index.ts'
import { privacyHandlers } from './privacy/index.ts'
import { recoveryHandlers } from './recovery/index.ts'
import { sharesHandlers } from './recovery/shares.ts'
import { packHandlers, reportsHandlers } from './reports/index.ts'
import { transfersHandlers } from './reports/sheets/transfers.ts'
import { searchHandlers } from './search/index.ts'
import { sourcesHandlers } from './sources/index.ts'
import { exportsHandlers } from './export/index.ts'
import { systemHandlers } from './system/index.ts'
import { trustHandlers } from './trust/index.ts'
import { usersHandlers } from './users/index.ts'
import { workHandlers } from './work/index.ts'
import { importsHandlers } from './import/index.ts'
import { indexNote } from './work/notes.ts'
import { viewsHandlers } from './views/index.ts'
import { writingHandlers } from './writing/index.ts'

export const handlers = {
  ...systemHandlers,
  ...exportsHandlers,
  ...auditHandlers,
  ...usersHandlers,
  ...recoveryHandlers,
  ...sharesHandlers,
  ...searchHandlers,
  ...sourcesHandlers,
  ...campaignsHandlers,
  ...campaignRecordHandlers,
  ...organisationsHandlers,
  ...correspondentsHandlers,
  ...missionsHandlers,
  ...peopleHandlers,
  ...duplicatesHandlers,
  ...custodyHandlers,
  ...factsHandlers,
  ...contactsHandlers,
  ...legalHandlers,
  ...familiesHandlers,
  ...relationshipsHandlers,
  ...privacyHandlers,
  ...trustHandlers,
  ...workHandlers,
  ...fundHandlers,
  ...booksHandlers,
  ...aidOutHandlers,
  ...bankHandlers,
  ...paymentTextsHandlers,
  ...payeeAccountsHandlers,
  ...receiptsHandlers,
  ...approvalsHandlers,
  ...lettersHandlers,
  ...onlineLettersHandlers,
  ...writingHandlers,
  ...actionsHandlers,
  ...homeHandlers,
  ...packHandlers,
  ...reportsHandlers,
  ...leaksHandlers,
  ...transfersHandlers,
  ...proofsHandlers,
  ...documentsHandlers,
  ...backupHandlers,
  ...viewsHandlers,
  ...importsHandlers,
} satisfies HandlersFor<typeof vaultContract>

type Row = Readonly<Record<string, unknown>>
const by = (column: string, keep: Keep) => ({ keep, of: (_: Context, row: Row) => [String(row[column])] })

/** What is kept beside the records, and which tables it follows. */
export const derivations: Derivations = {
  person: [
    by('id', indexPerson),
    by('id', keepRegister),
    by('id', keepComparable),
    by('id', keepFilesOn('person')),
    // A family is found by the names of those who live in it.
    { keep: indexHousehold, of: (ctx, { id }) => householdsOf(ctx, String(id)) },
  ],
  person_name: [
    by('person_id', indexPerson),
    by('person_id', keepComparable),
    by('person_id', keepFilesOn('person')),
  ],
  person_identifier: [by('person_id', indexPerson), by('person_id', keepComparable)],
  duplicate_decision: [by('id', keepDecision)],
  custody_period: [by('person_id', keepRegister)],
  sentence: [by('person_id', keepRegister)],
  household: [by('id', indexHousehold), by('id', keepFilesOn('household'))],
  // The list of people shows the place by its name.
  facility: [{ keep: keepRegister, of: (ctx, { id }) => everHeldAt(ctx, String(id)) }],
  household_member: [by('household_id', indexHousehold), by('person_id', keepComparable)],
  organisation: [by('id', indexOrganisation), by('id', keepFilesOn('organisation'))],
  organisation_name: [by('organisation_id', indexOrganisation)],
  diplomatic_mission: [by('id', indexOrganisation)],
  letter: [by('id', indexLetter), by('id', keepFilesOn('letter')), by('id', keepLettersToAll)],
  letter_template: [by('id', keepFilesOn('letter_template'))],
  letter_recipient: [by('organisation_id', keepLettersTo)],
  action: [by('id', keepFilesOn('action'))],
  donation: [by('id', keepMark), by('id', indexDonation)],
  aid_request: [by('id', keepFilesOn('aid_request'))],
  disbursement: [by('id', keepFilesOn('disbursement')), by('id', indexPayment)],
  note: [by('id', indexNote)],
  payment_round: [by('id', keepFilesOn('payment_round'))],
  document: [by('id', keepFile)],
  // A person is found by the numbers courts gave.
  proceeding: [{ keep: indexPerson, of: (ctx, { id }) => personsIn(ctx, String(id)) }],
  proceeding_person: [by('person_id', indexPerson)],
}

const holds = (column: string, rule: Keep) => (ctx: Context, row: Row) => rule(ctx, String(row[column]))

/** What holds of a person, a stay, a marriage and a family as a whole, whatever way it was written. */
export const rules: Rules = {
  person: [holds('id', assertLife), holds('id', assertCustody)],
  custody_period: [holds('person_id', assertCustody)],
  relationship: [holds('id', assertRelationship)],
  household_member: [holds('id', assertMembership)],
}
