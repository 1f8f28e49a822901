// Every step a treasurer can take; the likelier one is, the more often it stands here.
import { approve, authorise, cancel, comeBack, fail, release, request, send, settle } from './aid-steps.ts'
import { clearRemittance, exchange, gift, lock, remit, reverseExchange, reverseGift } from './money-steps.ts'
import type { Make } from './step.ts'

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
