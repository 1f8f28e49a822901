// The solidarity fund: one unbroken line from a family's need to its receipt.
import type { fundContract } from '../../../shared/contract/fund.ts'
import { savedAs } from '../audit/change.ts'
import type { HandlersFor } from '../context.ts'
import { all } from '../database/run.ts'
import { listDonations, similarDonations } from './donation-list.ts'
import { recordDonation, reverseDonation } from './donations.ts'
import { listExchanges, recordExchange, reverseExchange } from './exchanges.ts'
import { listPayments, paymentPage } from './payment-list.ts'
import {
  authorisePayment,
  cancelPayment,
  failPayment,
  returnPayment,
  sendPayment,
  settlePayment,
} from './payments.ts'
import { accountRemittance, listRemittances, recordRemittance, refundRemittance } from './remittances.ts'
import {
  createRequest,
  listRequests,
  rejectRequest,
  releaseRequest,
  requestPage,
  withdrawRequest,
} from './requests.ts'
import {
  createAccount,
  createFund,
  ibanOf,
  listAccounts,
  listFunds,
  openAccount,
  updateAccount,
  updateFund,
} from './setup.ts'
import { journalOf, listLedger } from './ledger-list.ts'
import { balanceSeries, waitSeries } from './series.ts'
import { statement } from './statement.ts'

export { accountsForDonors, listFunds } from './setup.ts'
export { ofCampaign } from './of-campaign.ts'
export { waitingFor } from './approvals/standing.ts'
export { statement } from './statement.ts'

export const fundHandlers = {
  'funds.list': (ctx) => listFunds(ctx),
  'funds.create': (ctx, fields) => savedAs(ctx, createFund(ctx, fields)),
  'funds.update': (ctx, fields) => savedAs(ctx, updateFund(ctx, fields)),
  'accounts.list': (ctx) => listAccounts(ctx),
  'accounts.iban': ibanOf,
  'accounts.create': (ctx, fields) => savedAs(ctx, createAccount(ctx, fields)),
  'accounts.update': (ctx, fields) => savedAs(ctx, updateAccount(ctx, fields)),
  'accounts.open': (ctx, input) => savedAs(ctx, openAccount(ctx, input)),
  'currencies.list': (ctx) =>
    all(ctx, ctx.db.selectFrom('currency').selectAll().orderBy('active', 'desc').orderBy('code')).map(
      ({ active, ...row }) => ({ ...row, active: active === 1 }),
    ),
  'donations.list': listDonations,
  'donations.record': (ctx, fields) => savedAs(ctx, recordDonation(ctx, fields)),
  'donations.similar': similarDonations,
  'donations.reverse': (ctx, input) => savedAs(ctx, reverseDonation(ctx, input)),
  'exchanges.list': listExchanges,
  'exchanges.record': (ctx, fields) => savedAs(ctx, recordExchange(ctx, fields)),
  'exchanges.reverse': (ctx, input) => savedAs(ctx, reverseExchange(ctx, input)),
  'aidRequests.list': listRequests,
  'aidRequests.get': (ctx, { id }) => requestPage(ctx, id),
  'aidRequests.create': (ctx, fields) => savedAs(ctx, createRequest(ctx, fields)),
  'aidRequests.withdraw': (ctx, input) => savedAs(ctx, withdrawRequest(ctx, input)),
  'aidRequests.reject': (ctx, input) => savedAs(ctx, rejectRequest(ctx, input)),
  'aidRequests.release': (ctx, input) => savedAs(ctx, releaseRequest(ctx, input)),
  'payments.list': listPayments,
  'payments.get': (ctx, { id }) => paymentPage(ctx, id),
  'payments.authorise': (ctx, input) => savedAs(ctx, authorisePayment(ctx, input)),
  'payments.send': (ctx, input) => savedAs(ctx, sendPayment(ctx, input)),
  'payments.settle': (ctx, input) => savedAs(ctx, settlePayment(ctx, input)),
  'payments.return': (ctx, input) => savedAs(ctx, returnPayment(ctx, input)),
  'payments.fail': (ctx, input) => savedAs(ctx, failPayment(ctx, input)),
  'payments.cancel': (ctx, input) => savedAs(ctx, cancelPayment(ctx, input)),
  'remittances.list': listRemittances,
  'remittances.record': (ctx, fields) => savedAs(ctx, recordRemittance(ctx, fields)),
  'remittances.account': (ctx, input) => savedAs(ctx, accountRemittance(ctx, input)),
  'remittances.refund': (ctx, input) => savedAs(ctx, refundRemittance(ctx, input)),
  'ledger.list': listLedger,
  'ledger.journal': journalOf,
  'fund.balanceSeries': (ctx) => balanceSeries(ctx),
  'fund.waitSeries': (ctx) => waitSeries(ctx),
  'fund.statement': statement,
} satisfies HandlersFor<typeof fundContract>
