// Every step a treasurer can take, chosen at random; each says beforehand whether the rules let it through.
import type { TestVault } from '../../../../helpers/test-vault.ts'
import { addDays } from '../../../../../shared/partial-date.ts'
import { type AccountName, accounts, currencyOf, type Model } from './model.ts'

export type Office = {
  vault: TestVault
  fundId: string
  householdId: string
  partnerId: string
  accountIds: Record<AccountName, string>
  model: Model
  random: () => number
}
/** What is called, whether it must succeed, and what the model then holds. */
export type Step = {
  name: string
  call: () => { ok: boolean; value?: { id: string } }
  allowed: boolean
  then: (id: string) => void
}
type Make = (office: Office) => Step | null

const upTo = (random: () => number, most: number): number => Math.floor(random() * most)
const pick = <T>(random: () => number, items: readonly T[]): T | undefined =>
  items[upTo(random, items.length)]
/** Mostly one the step is meant for, and now and then any other. */
const mostly = <T>(random: () => number, items: readonly T[], fits: (item: T) => boolean): T | undefined =>
  random() < 0.8 ? (pick(random, items.filter(fits)) ?? pick(random, items)) : pick(random, items)
const dayIn = (random: () => number): string => addDays('2014-01-01', upTo(random, 90))
const calling = ({ vault }: Office, ...[channel, input]: Parameters<TestVault['call']>): Step['call'] => {
  return () => vault.call(channel, input) as ReturnType<Step['call']>
}

const gift: Make = (office) => {
  const { random, model, fundId, accountIds } = office
  const account = pick(random, ['bank', 'tenge'] as const) ?? 'bank'
  const [amountMinor, feeMinor, on] = [1 + upTo(random, 9000), upTo(random, 50), dayIn(random)]
  const input = {
    receivedOn: on,
    fundId,
    accountId: accountIds[account],
    donorUnknown: true,
    amountMinor,
    currency: currencyOf[account],
    feeMinor,
  }
  return {
    name: 'gift',
    call: calling(office, 'donations.record', input),
    allowed: model.isOpen(on, account) && feeMinor <= amountMinor,
    then: (id) => {
      model.gifts.push({ id, account, netMinor: amountMinor - feeMinor, isPosted: true })
      model.balances[account] += amountMinor - feeMinor
    },
  }
}
const reverseGift: Make = (office) => {
  const { random, model } = office
  const found = pick(random, model.gifts)
  if (!found) return null
  const on = dayIn(random)
  return {
    name: 'reverse gift',
    call: calling(office, 'donations.reverse', { id: found.id, on, reason: 'Twice' }),
    allowed: found.isPosted && model.isOpen(on, found.account),
    then: () => {
      found.isPosted = false
      model.balances[found.account] -= found.netMinor
    },
  }
}
const exchange: Make = (office) => {
  const { random, model, fundId, accountIds } = office
  const [from, to] = [pick(random, accounts) ?? 'bank', pick(random, accounts) ?? 'tenge']
  const isTransfer = currencyOf[from] === currencyOf[to]
  const [amountMinor, feeMinor, on] = [1 + upTo(random, 3000), upTo(random, 20), dayIn(random)]
  const inMinor = isTransfer ? amountMinor : 1 + upTo(random, 90_000)
  const input = {
    on,
    fundId,
    fromAccountId: accountIds[from],
    fromAmountMinor: amountMinor,
    toAccountId: accountIds[to],
    toAmountMinor: inMinor,
    feeMinor,
  }
  return {
    name: 'exchange',
    call: calling(office, 'exchanges.record', input),
    allowed: from !== to && model.isOpen(on, from, to),
    then: (id) => {
      model.exchanges.push({ id, from, to, outMinor: amountMinor + feeMinor, inMinor, isPosted: true })
      model.balances[from] -= amountMinor + feeMinor
      model.balances[to] += inMinor
    },
  }
}
const reverseExchange: Make = (office) => {
  const { random, model } = office
  const found = pick(random, model.exchanges)
  if (!found) return null
  const on = dayIn(random)
  return {
    name: 'reverse exchange',
    call: calling(office, 'exchanges.reverse', { id: found.id, on, reason: 'Wrong slip' }),
    allowed: found.isPosted && model.isOpen(on, found.from, found.to),
    then: () => {
      found.isPosted = false
      model.balances[found.from] += found.outMinor
      model.balances[found.to] -= found.inMinor
    },
  }
}
const request: Make = (office) => {
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
    then: (id) => void model.requests.push({ id, currency, amountMinor, paidMinor: 0, status: 'asked' }),
  }
}
const approve: Make = (office) => {
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
    then: () => {
      found.status = 'open'
      found.amountMinor = amountMinor
    },
  }
}
const release: Make = (office) => {
  const { random, model, vault } = office
  const found = pick(random, model.requests)
  if (!found) return null
  const { version } = vault.must('aidRequests.get', { id: found.id })
  return {
    name: 'release',
    call: calling(office, 'aidRequests.release', { id: found.id, version, reason: 'No longer needed' }),
    allowed: found.status === 'open',
    then: () => {
      found.status = 'released'
    },
  }
}
const authorise: Make = (office) => {
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
    then: (id) => {
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
const send = ofPayment('approved', (office, payment, version) => {
  const { random, model } = office
  const on = dayIn(random)
  const isCarried = payment.account === 'courier'
  return {
    name: 'send',
    call: calling(office, 'payments.send', { id: payment.id, version, on }),
    allowed: payment.status === 'approved' && (isCarried || model.isOpen(on, payment.account)),
    then: () => {
      payment.status = 'sent'
      payment.sentOn = on
      if (isCarried) return
      payment.isPosted = true
      model.balances[payment.account] -= payment.amountMinor + payment.feeMinor
    },
  }
})
const settle = ofPayment('sent', (office, payment, version) => {
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
    then: () => {
      payment.status = 'settled'
      if (payment.isPosted) return
      payment.isPosted = true
      model.balances[payment.account] -= payment.amountMinor + payment.feeMinor
    },
  }
})
const comeBack = ofPayment('sent', (office, payment, version) => {
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
      (payment.isPosted ? model.isOpen(on, account) : account === payment.account),
    then: () => {
      payment.status = 'returned'
      if (payment.isPosted) model.balances[account] += amountMinor
      model.giveBack(payment)
    },
  }
})
const cancel = ofPayment('approved', (office, payment, version) => ({
  name: 'cancel',
  call: calling(office, 'payments.cancel', { id: payment.id, version, reason: 'Too early' }),
  allowed: payment.status === 'approved',
  then: () => {
    payment.status = 'reversed'
    office.model.giveBack(payment)
  },
}))
const fail = ofPayment('sent', (office, payment, version) => ({
  name: 'fail',
  call: calling(office, 'payments.fail', { id: payment.id, version, reason: 'Arrested' }),
  allowed: payment.status === 'sent' && !payment.isPosted,
  then: () => {
    payment.status = 'failed'
    office.model.giveBack(payment)
  },
}))
const remit: Make = (office) => {
  const { random, model, fundId, accountIds, partnerId } = office
  const account = pick(random, ['bank', 'tenge'] as const) ?? 'bank'
  const [amountMinor, feeMinor, on] = [1 + upTo(random, 2000), upTo(random, 20), dayIn(random)]
  const input = {
    on,
    fundId,
    accountId: accountIds[account],
    organisationId: partnerId,
    amountMinor,
    feeMinor,
  }
  const total = amountMinor + feeMinor
  return {
    name: 'remit',
    call: calling(office, 'remittances.record', input),
    allowed:
      model.isOpen(on, account) &&
      model.mayPromise(currencyOf[account], total) &&
      model.free(account) >= total,
    then: (id) => {
      model.remittances.push({ id, account, openMinor: amountMinor })
      model.balances[account] -= total
    },
  }
}
const clearRemittance: Make = (office) => {
  const { random, model, accountIds } = office
  const found = pick(random, model.remittances)
  if (!found) return null
  const [on, amountMinor] = [dayIn(random), 1 + upTo(random, found.openMinor + 20)]
  const isRefund = random() < 0.4
  return {
    name: 'clear remittance',
    call: isRefund
      ? calling(office, 'remittances.refund', {
          id: found.id,
          on,
          accountId: accountIds[found.account],
          amountMinor,
        })
      : calling(office, 'remittances.account', {
          id: found.id,
          on,
          householdRef: 'K',
          ground: 'other',
          aidType: 'living',
          amountMinor,
        }),
    allowed: amountMinor <= found.openMinor && (!isRefund || model.isOpen(on, found.account)),
    then: () => {
      found.openMinor -= amountMinor
      if (isRefund) model.balances[found.account] += amountMinor
    },
  }
}
const lock: Make = (office) => {
  const { random, model, accountIds } = office
  const account = pick(random, accounts) ?? 'bank'
  const through = addDays('2013-12-20', upTo(random, 40))
  return {
    name: 'lock',
    call: calling(office, 'periodLocks.lock', {
      accountId: accountIds[account],
      lockedThrough: through,
      reason: 'Audited',
    }),
    allowed: through > model.closed[account],
    then: () => {
      model.closed[account] = through
    },
  }
}

/** The likelier a step, the more often it stands here. */
export const steps: readonly Make[] = [
  gift,
  gift,
  gift,
  reverseGift,
  exchange,
  exchange,
  reverseExchange,
  request,
  request,
  approve,
  approve,
  approve,
  release,
  authorise,
  authorise,
  authorise,
  send,
  send,
  send,
  settle,
  settle,
  comeBack,
  cancel,
  fail,
  remit,
  clearRemittance,
  clearRemittance,
  lock,
]
