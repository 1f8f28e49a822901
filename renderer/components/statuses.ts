// The icon and tone of every status, by the list and the code it stands in; the words come from the vocabulary.
import {
  IconAlertCircle,
  IconAlertTriangle,
  IconArrowBackUp,
  IconCheck,
  IconCircleCheck,
  IconClock,
  IconDoorExit,
  IconFileText,
  IconGavel,
  IconHelp,
  IconHomeLock,
  IconLock,
  IconLockOpen,
  IconMail,
  IconMailOpened,
  IconMinus,
  IconPlayerPause,
  IconSend,
  IconX,
  type Icon,
} from '@tabler/icons-react'
import type { Tone } from './chip.tsx'

type Look = { tone: Tone; icon: Icon; struck?: boolean }
const look = (tone: Tone, icon: Icon, struck = false): Look => ({ tone, icon, struck })

export const statuses = {
  bankLineStates: {
    open: look('warn', IconClock),
    partly: look('info', IconHelp),
    matched: look('ok', IconCircleCheck),
  },
  actionStates: {
    planned: look('info', IconClock),
    held: look('ok', IconCheck),
    called_off: look('neutral', IconX),
  },
  libertyClasses: {
    held_closed: look('warn', IconLock),
    held_open: look('warn', IconLockOpen),
    restricted: look('info', IconHomeLock),
    at_liberty: look('ok', IconDoorExit),
    dead: look('neutral', IconMinus),
    unknown: look('violet', IconHelp),
  },
  sentenceStatuses: {
    in_force: look('danger', IconGavel),
    reduced: look('warn', IconGavel),
    increased: look('danger', IconGavel),
    annulled: look('ok', IconCircleCheck),
    served: look('neutral', IconCheck),
    replaced: look('info', IconGavel),
    amnestied: look('ok', IconCircleCheck),
  },
  proceedingDecisions: {
    pending: look('violet', IconClock),
    granted: look('ok', IconCircleCheck),
    refused: look('danger', IconX),
    withdrawn: look('neutral', IconMinus),
  },
  caseStatuses: {
    open: look('info', IconFileText),
    monitoring: look('violet', IconClock),
    reopened: look('warn', IconArrowBackUp),
    closed: look('neutral', IconMinus),
  },
  paymentStatuses: {
    approved: look('info', IconCheck),
    sent: look('violet', IconSend),
    settled: look('ok', IconCircleCheck),
    returned: look('warn', IconArrowBackUp),
    failed: look('danger', IconX),
    reversed: look('neutral', IconMinus, true),
  },
  aidRequestStatuses: {
    submitted: look('violet', IconClock),
    approved: look('info', IconCheck),
    rejected: look('danger', IconX),
    withdrawn: look('neutral', IconMinus),
    paid: look('ok', IconCircleCheck),
  },
  roundStatuses: {
    submitted: look('violet', IconClock),
    approved: look('ok', IconCheck),
    rejected: look('danger', IconX),
    withdrawn: look('neutral', IconMinus),
  },
  writeOffStatuses: {
    submitted: look('violet', IconClock),
    posted: look('warn', IconCircleCheck),
    rejected: look('danger', IconX),
    withdrawn: look('neutral', IconMinus),
    reversed: look('neutral', IconMinus, true),
  },
  decisionStatuses: {
    void: look('warn', IconAlertTriangle),
    open: look('violet', IconClock),
    single: look('warn', IconClock),
    signed: look('ok', IconCircleCheck),
    rejected: look('danger', IconX),
    withdrawn: look('neutral', IconMinus),
  },
  entryProofs: {
    file: look('ok', IconFileText),
    bank: look('ok', IconCircleCheck),
    none: look('warn', IconAlertTriangle),
  },
  entrySignings: {
    none: look('neutral', IconMinus),
    waiting: look('violet', IconClock),
    single: look('warn', IconClock),
    signed: look('ok', IconCircleCheck),
    again: look('info', IconArrowBackUp),
  },
  entryStates: {
    posted: look('ok', IconCheck),
    reversed: look('neutral', IconMinus, true),
    reversal: look('neutral', IconArrowBackUp),
  },
  donationStatuses: {
    posted: look('ok', IconCircleCheck),
    reversed: look('neutral', IconMinus, true),
  },
  receiptStatuses: {
    issued: look('ok', IconCircleCheck),
    replaced: look('neutral', IconArrowBackUp, true),
    withdrawn: look('neutral', IconMinus, true),
  },
  letterStatuses: {
    open: look('violet', IconMail),
    answered: look('ok', IconMailOpened),
    no_answer: look('warn', IconClock),
    closed: look('neutral', IconMinus),
  },
  deliveryStatuses: {
    draft: look('neutral', IconFileText),
    sent: look('info', IconSend),
    delivered: look('ok', IconCircleCheck),
    refused: look('danger', IconX),
    returned: look('warn', IconArrowBackUp),
    unknown: look('neutral', IconHelp),
  },
  campaignStatuses: {
    planned: look('neutral', IconClock),
    active: look('info', IconSend),
    suspended: look('warn', IconPlayerPause),
    closed: look('neutral', IconMinus),
  },
  demandStates: {
    open: look('violet', IconClock),
    partly_met: look('info', IconCheck),
    met: look('ok', IconCircleCheck),
    dropped: look('neutral', IconMinus),
  },
  riskLevels: {
    low: look('neutral', IconMinus),
    medium: look('info', IconAlertCircle),
    high: look('warn', IconAlertTriangle),
  },
} as const
export type StatusList = keyof typeof statuses
