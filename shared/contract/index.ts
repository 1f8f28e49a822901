// Everything the program can be asked. The same string stands here, in the vault's domain and on the screen.
import type { z } from 'zod'
import { actionsContract } from './actions.ts'
import { approvalsContract } from './approvals.ts'
import { auditContract } from './audit.ts'
import { backupContract } from './backup.ts'
import { aidOutContract } from './aid-out.ts'
import { bankContract } from './bank.ts'
import { booksContract } from './books.ts'
import { campaignRecordContract } from './campaign-record.ts'
import { campaignsContract } from './campaigns.ts'
import { contactsContract } from './contacts.ts'
import { correspondentsContract } from './correspondents.ts'
import { custodyContract } from './custody.ts'
import { documentsContract } from './documents.ts'
import { duplicatesContract } from './duplicates.ts'
import { qualityContract } from './quality.ts'
import { exportsContract } from './exports.ts'
import { factsContract } from './facts.ts'
import { familiesContract } from './families.ts'
import { fundContract } from './fund.ts'
import { homeContract } from './home.ts'
import { importsContract } from './imports.ts'
import { leaksContract } from './leaks.ts'
import { legalContract } from './legal.ts'
import { lettersContract } from './letters.ts'
import { missionsContract } from './missions.ts'
import { onlineLettersContract } from './online-letters.ts'
import { organisationsContract } from './organisations.ts'
import { payeeAccountsContract } from './payee-accounts.ts'
import { paymentTextsContract } from './payment-texts.ts'
import { peopleContract } from './people.ts'
import { privacyContract } from './privacy.ts'
import { proofsContract } from './proofs.ts'
import { receiptsContract } from './receipts.ts'
import { recoveryContract, sharesContract } from './recovery.ts'
import { relationshipsContract } from './relationships.ts'
import { searchContract } from './search.ts'
import { reportPackContract } from './report-pack.ts'
import { reportsContract } from './reports.ts'
import { shellContract } from './shell.ts'
import { sourcesContract } from './sources.ts'
import { systemContract } from './system.ts'
import { transfersContract } from './transfers.ts'
import { trustContract } from './trust.ts'
import { usersContract } from './users.ts'
import { workContract } from './work.ts'
import { writingContract } from './writing.ts'
import { viewsContract } from './views.ts'

export const vaultContract = {
  ...importsContract,
  ...systemContract,
  ...auditContract,
  ...usersContract,
  ...recoveryContract,
  ...sharesContract,
  ...sourcesContract,
  ...campaignsContract,
  ...campaignRecordContract,
  ...organisationsContract,
  ...correspondentsContract,
  ...missionsContract,
  ...peopleContract,
  ...duplicatesContract,
  ...qualityContract,
  ...custodyContract,
  ...factsContract,
  ...contactsContract,
  ...legalContract,
  ...familiesContract,
  ...relationshipsContract,
  ...privacyContract,
  ...trustContract,
  ...workContract,
  ...fundContract,
  ...booksContract,
  ...aidOutContract,
  ...bankContract,
  ...paymentTextsContract,
  ...transfersContract,
  ...proofsContract,
  ...payeeAccountsContract,
  ...receiptsContract,
  ...approvalsContract,
  ...lettersContract,
  ...onlineLettersContract,
  ...writingContract,
  ...actionsContract,
  ...homeContract,
  ...reportsContract,
  ...reportPackContract,
  ...searchContract,
  ...leaksContract,
  ...exportsContract,
  ...documentsContract,
  ...backupContract,
  ...viewsContract,
}
export const contract = { ...shellContract, ...vaultContract }

export type VaultChannel = keyof typeof vaultContract
export type ShellChannel = keyof typeof shellContract
export type Channel = keyof typeof contract
type Contract = typeof contract
export type QueryChannel = { [C in Channel]: Contract[C]['kind'] extends 'query' ? C : never }[Channel]
export type CommandChannel = Exclude<Channel, QueryChannel>
/** What a caller writes, before defaults. */
export type Input<C extends Channel> = z.input<Contract[C]['input']>
/** What a handler gets, parsed. */
export type Parsed<C extends Channel> = z.output<Contract[C]['input']>
export type Output<C extends Channel> = z.output<Contract[C]['output']>
