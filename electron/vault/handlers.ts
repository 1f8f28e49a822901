// All domains behind the door; a forgotten handler does not compile.
import type { vaultContract } from '../../shared/contract/index.ts'
import { actionsHandlers } from './actions/index.ts'
import { approvalsHandlers } from './fund/approvals/index.ts'
import { auditHandlers } from './audit/index.ts'
import { backupHandlers } from './backup/reminder.ts'
import { campaignsHandlers } from './campaigns/index.ts'
import { campaignRecordHandlers } from './campaigns/record.ts'
import { contactsHandlers } from './contacts/index.ts'
import type { HandlersFor } from './context.ts'
import { documentsHandlers } from './documents/index.ts'
import { custodyHandlers } from './custody/index.ts'
import { factsHandlers } from './facts/index.ts'
import { familiesHandlers, relationshipsHandlers } from './families/index.ts'
import { aidOutHandlers } from './fund/aid-out.ts'
import { bankHandlers } from './fund/bank/index.ts'
import { paymentTextsHandlers } from './fund/bank/neutral.ts'
import { payeeAccountsHandlers } from './fund/bank/payment-files.ts'
import { proofsHandlers } from './fund/books/proofs.ts'
import { booksHandlers } from './fund/books/index.ts'
import { fundHandlers } from './fund/index.ts'
import { receiptsHandlers } from './fund/receipts/index.ts'
import { homeHandlers } from './home/index.ts'
import { leaksHandlers } from './leaks/index.ts'
import { legalHandlers } from './legal/index.ts'
import { lettersHandlers, onlineLettersHandlers } from './letters/index.ts'
import { correspondentsHandlers, missionsHandlers, organisationsHandlers } from './organisations/index.ts'
import { duplicatesHandlers, peopleHandlers } from './people/index.ts'
import { privacyHandlers } from './privacy/index.ts'
import { qualityHandlers } from './quality/index.ts'
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
  ...qualityHandlers,
} satisfies HandlersFor<typeof vaultContract>
