// From a family's need to its receipt, with every way in which a payment can go wrong.
import { accounts, currencyOf, type Model } from './model.ts'
import { calling, dayIn, type Make, mostly, type Office, pick, type Step, upTo } from './step.ts'

export const request: Make = (office) => {
  const { random, model, fundId, householdId } = office
  const account = pick(random, ['bank', 'tenge'] as const) ?? 'bank'
  const amountMinor = 1 + upTo(random, 4000)
  const currency = currencyOf[account]
  const input = {
    requestedOn: '2014-01-05',
    householdId,
    fundId,
    aidType: 'living',
    ground: 'other',
    amountMinor,
    currency,
  } as const
  return {
    name: 'request',
    call: calling(office, 'aidRequests.create', input),
    allowed: true,
    books: (id) => void model.requests.push({ id, currency, amountMinor, paidMinor: 0, status: 'asked' }),
  }
}
export const approve: Make = (office) => {
  const { random, model, vault } = office
  const found = mostly(random, model.requests, ({ status }) => status === 'asked')
  if (!found) return null
  const of = { subject: 'aid_request', subjectId: found.id } as const
  const { version, amountMinor: asked } = vault.must('approvals.get', of)
  const amountMinor = Math.max(1, asked - upTo(random, 3) + upTo(random, 2))
  return {
    name: 'approve',
    call: calling(office, 'approvals.sign', { ...of, version, amountMinor }),
    allowed:
      found.status === 'asked' && amountMinor <= asked && model.mayPromise(found.currency, amountMinor),
    books: () => {
      found.status = 'open'
      found.amountMinor = amountMinor
    },
  }
}
export const release: Make = (office) => {
  const { random, model, vault } = office
  const found = pick(random, model.requests)
  if (!found) return null
  const { version } = vault.must('aidRequests.get', { id: found.id })
  return {
    name: 'release',
    call: calling(office, 'aidRequests.release', { id: found.id, version, reason: 'No longer needed' }),
    allowed: found.status === 'open',
    books: () => {
      found.status = 'released'
    },
  }
}
export const authorise: Make = (office) => {
  const { random, model, accountIds } = office
  const found = mostly(random, model.requests, ({ status }) => status === 'open')
  if (!found) return null
  const account = mostly(random, accounts, (name) => currencyOf[name] === found.currency) ?? 'bank'
  const rest = found.amountMinor - found.paidMinor
  const amountMinor = Math.max(1, random() < 0.5 ? rest : upTo(random, rest + 50))
  const feeMinor = random() < 0.5 ? 0 : upTo(random, 20)
  const input = {
    requestId: found.id,
    accountId: accountIds[account],
    amountMinor,
    feeMinor,
    plannedOn: '2014-01-10',
  }
  return {
    name: 'authorise',
    call: calling(office, 'payments.authorise', input),
    allowed:
      found.status === 'open' &&
      currencyOf[account] === found.currency &&
      amountMinor <= rest &&
      !model.isOverdrawn() &&
      (feeMinor === 0 || model.available(found.currency) >= feeMinor) &&
      model.free(account) >= amountMinor + feeMinor,
    books: (id) => {
      found.paidMinor += amountMinor
      if (found.paidMinor === found.amountMinor) found.status = 'paid'
      model.payments.push({
        id,
        request: found,
        account,
        amountMinor,
        feeMinor,
        status: 'approved',
        isPosted: false,
        sentOn: '',
      })
    },
  }
}
/** A step of one payment, whatever its state is. */
const ofPayment =
  (
    state: Model['payments'][number]['status'],
    make: (office: Office, payment: Model['payments'][number], version: number) => Step,
  ): Make =>
  (office) => {
    const found = mostly(office.random, office.model.payments, ({ status }) => status === state)
    return found ? make(office, found, office.vault.must('payments.get', { id: found.id }).version) : null
  }
export const send = ofPayment('approved', (office, payment, version) => {
  const { random, model } = office
  const on = dayIn(random)
  const isCarried = payment.account === 'courier'
  return {
    name: 'send',
    call: calling(office, 'payments.send', { id: payment.id, version, on }),
    allowed: payment.status === 'approved' && (isCarried || model.isOpen(on, payment.account)),
    books: () => {
      payment.status = 'sent'
      payment.sentOn = on
      if (isCarried) return
      payment.isPosted = true
      model.balances[payment.account] -= payment.amountMinor + payment.feeMinor
    },
  }
})
export const settle = ofPayment('sent', (office, payment, version) => {
  const { random, model } = office
  const on = dayIn(random)
  const receivedMinor = Math.max(0, payment.amountMinor - upTo(random, 3) + upTo(random, 2))
  const gap = random() < 0.7 ? ('on_the_way' as const) : null
  const input = {
    id: payment.id,
    version,
    on,
    receivedMinor,
    signature: 'witness' as const,
    confirmedBy: 'Neighbour',
    gap,
  }
  return {
    name: 'settle',
    call: calling(office, 'payments.settle', input),
    allowed:
      payment.status === 'sent' &&
      receivedMinor <= payment.amountMinor &&
      (receivedMinor === payment.amountMinor || gap !== null) &&
      on >= payment.sentOn &&
      (payment.isPosted || model.isOpen(on, payment.account)),
    books: () => {
      payment.status = 'settled'
      if (payment.isPosted) return
      payment.isPosted = true
      model.balances[payment.account] -= payment.amountMinor + payment.feeMinor
    },
  }
})
export const comeBack = ofPayment('sent', (office, payment, version) => {
  const { random, model, accountIds } = office
  const on = dayIn(random)
  const account = random() < 0.8 ? payment.account : (pick(random, accounts) ?? 'bank')
  const amountMinor = Math.max(1, payment.amountMinor - upTo(random, 5) + upTo(random, 2))
  return {
    name: 'return',
    call: calling(office, 'payments.return', {
      id: payment.id,
      version,
      on,
      accountId: accountIds[account],
      amountMinor,
      reason: 'Closed',
    }),
    allowed:
      payment.status === 'sent' &&
      currencyOf[account] === payment.request.currency &&
      amountMinor <= payment.amountMinor &&
      on >= payment.sentOn &&
      (payment.isPosted ? model.isOpen(on, account) : account === payment.account),
    books: () => {
      payment.status = 'returned'
      if (payment.isPosted) model.balances[account] += amountMinor
      model.giveBack(payment)
    },
  }
})
export const cancel = ofPayment('approved', (office, payment, version) => ({
  name: 'cancel',
  call: calling(office, 'payments.cancel', { id: payment.id, version, reason: 'Too early' }),
  allowed: payment.status === 'approved',
  books: () => {
    payment.status = 'reversed'
    office.model.giveBack(payment)
  },
}))
export const fail = ofPayment('sent', (office, payment, version) => ({
  name: 'fail',
  call: calling(office, 'payments.fail', { id: payment.id, version, reason: 'Arrested' }),
  allowed: payment.status === 'sent' && !payment.isPosted,
  books: () => {
    payment.status = 'failed'
    office.model.giveBack(payment)
  },
}))
