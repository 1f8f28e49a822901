// Money in, out to partners, between accounts, and days closed.
import { addDays } from '../../../../../shared/partial-date.ts'
import { accounts, currencyOf } from './model.ts'
import { calling, dayIn, type Make, pick, upTo } from './step.ts'

export const gift: Make = (office) => {
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
    allowed: model.isOpen(on, account) && feeMinor < amountMinor,
    books: (id) => {
      model.gifts.push({ id, on, account, netMinor: amountMinor - feeMinor, isPosted: true })
      model.balances[account] += amountMinor - feeMinor
    },
  }
}
export const reverseGift: Make = (office) => {
  const { random, model } = office
  const found = pick(random, model.gifts)
  if (!found) return null
  const on = dayIn(random)
  return {
    name: 'reverse gift',
    call: calling(office, 'donations.reverse', { id: found.id, on, reason: 'Twice' }),
    allowed: found.isPosted && on >= found.on && model.isOpen(on, found.account),
    books: () => {
      found.isPosted = false
      model.balances[found.account] -= found.netMinor
    },
  }
}
export const exchange: Make = (office) => {
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
    books: (id) => {
      model.exchanges.push({ id, on, from, to, outMinor: amountMinor + feeMinor, inMinor, isPosted: true })
      model.balances[from] -= amountMinor + feeMinor
      model.balances[to] += inMinor
    },
  }
}
export const reverseExchange: Make = (office) => {
  const { random, model } = office
  const found = pick(random, model.exchanges)
  if (!found) return null
  const on = dayIn(random)
  return {
    name: 'reverse exchange',
    call: calling(office, 'exchanges.reverse', { id: found.id, on, reason: 'Wrong slip' }),
    allowed: found.isPosted && on >= found.on && model.isOpen(on, found.from, found.to),
    books: () => {
      found.isPosted = false
      model.balances[found.from] += found.outMinor
      model.balances[found.to] -= found.inMinor
    },
  }
}
export const remit: Make = (office) => {
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
    books: (id) => {
      model.remittances.push({ id, on, account, openMinor: amountMinor })
      model.balances[account] -= total
    },
  }
}
export const clearRemittance: Make = (office) => {
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
    allowed:
      on >= found.on && amountMinor <= found.openMinor && (!isRefund || model.isOpen(on, found.account)),
    books: () => {
      found.openMinor -= amountMinor
      if (isRefund) model.balances[found.account] += amountMinor
    },
  }
}
export const lock: Make = (office) => {
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
    books: () => {
      model.closed[account] = through
    },
  }
}
