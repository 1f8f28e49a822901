// Two signatures (A1–A4): one mechanism for whatever an office decides about money.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { amountMinor, currency, day, freeText, id, listInput, page, saved, text, version } from './common.ts'
import { command, query } from './define.ts'
import { personal } from './personal.ts'

/** A2: the treasurer may be one of those who decide. */
export const deciders = ['treasurer', 'approver'] as const
const limitSetters = ['administrator', 'treasurer'] as const

const ofSubject = { subject: z.enum(v.decisionSubjects), subjectId: id }
const signing = z.strictObject({
  ...ofSubject,
  version,
  /** May be lower than what was asked, never higher (A3). */
  amountMinor,
  comment: freeText(1000),
  /** A1: why a payee or relative decides where nobody else can; printed as "declared tie". */
  declaredTie: freeText(1000),
})
/** Somebody who signed a sheet: a user of the program, or a name. */
const paperSigner = z.strictObject({ userId: id.nullable(), name: text(100) })

const signature = z.object({
  id,
  by: z.string(),
  on: z.string(),
  form: z.enum(v.signatureForms),
  verdict: z.enum(['approve', 'reject']),
  amountMinor: z.int().nullable(),
  comment: personal(z.string()),
  isSingle: z.boolean(),
  declaredTie: z.enum(v.ties).nullable(),
  sheetRef: z.string().nullable(),
  /** A3: since when it no longer counts. */
  voidedAt: z.string().nullable(),
})
export const decisionRow = z.object({
  id,
  version,
  ...ofSubject,
  ref: z.string(),
  on: z.string(),
  label: personal(z.string()),
  fund: z.string(),
  amountMinor: z.int(),
  currency: z.string(),
  needed: z.int(),
  given: z.int(),
  status: z.enum(v.decisionStatuses),
  /** Whether the person at work entered it. */
  isOwn: z.boolean(),
  isExample: z.boolean(),
})
/** How a user stands to a decision: free to sign, or what is against it. */
const standing = z.enum(['second', 'single', 'signed', 'no_role', ...v.ties])
export type Standing = z.infer<typeof standing>
export const decisionView = decisionRow.extend({
  /** A2: the limit of its fund and currency, and what counts together with it within 30 days. */
  twoAboveMinor: z.int().nullable(),
  countedMinor: z.int(),
  /** A2: approved by one, where two would open an account that asks for two. */
  secondWanted: z.boolean(),
  signatures: z.array(signature),
  mine: standing,
  /** A1: nobody is left who could decide instead, so that a tie may be declared. */
  mayDeclareTie: z.boolean(),
  /** Other users who could sign at this desk. */
  others: z.array(z.object({ id, name: z.string(), standing })),
  /** Sheets printed for it as it stands now. */
  sheets: z.array(z.object({ id, ref: z.string(), at: z.string() })),
})
export type DecisionView = z.infer<typeof decisionView>

/** Somebody must sign: for the first time, to ratify (A4), or again (A3). */
export const isWaiting = ({ status }: Pick<DecisionView, 'status'>): boolean =>
  status === 'open' || status === 'single' || status === 'void'

/** What is posted or reserved already is signed as it stands; only an open request may be lowered (A3). */
export const isAmountFixed = ({ subject, status }: Pick<DecisionView, 'subject' | 'status'>): boolean =>
  subject !== 'aid_request' || status !== 'open'

/** A limit is of a fund in one currency, or of one account. */
const limitOf = { fundId: id.nullable().default(null), accountId: id.nullable().default(null) }
const limitFields = {
  ...limitOf,
  currency,
  twoAboveMinor: z.int('required').min(0),
  singleUpToMinor: z.int('required').min(0),
}
export const approvalLimit = z.object({ ...limitFields, id, version })

export const approvalsContract = {
  'approvals.list': query(
    'anyone',
    listInput(['date', 'ref', 'amount'], ['subject', 'status', 'fund']),
    page(decisionRow),
  ),
  'approvals.get': query('anyone', z.strictObject(ofSubject), decisionView),
  /** Signs as the person at work. The last signature needed decides: what was asked is reserved at once. */
  'approvals.sign': command(deciders, signing, saved),
  /** A second user signs at the same desk with her own passphrase; who is at work stays at work. */
  'session.signAs': command(
    ['administrator', 'case_officer', 'campaign_officer', 'treasurer', 'approver'],
    signing.extend({ signerId: id, passphrase: z.string().min(1, 'required').max(1000, 'too_long') }),
    saved,
  ),
  /** A4: a decision sheet came back signed; equal in force. The code is typed from the paper. */
  'approvals.signOnPaper': command(
    ['administrator', 'case_officer', 'treasurer', 'approver'],
    z.strictObject({
      ...ofSubject,
      version,
      sheetId: id,
      checkCode: text(40),
      signedOn: day,
      amountMinor,
      signers: z.array(paperSigner).min(1, 'required').max(2),
      comment: freeText(1000),
    }),
    saved,
  ),
  'approvalLimits.list': query('anyone', z.strictObject(limitOf), z.array(approvalLimit)),
  /** One limit per fund and currency, and per account (A2): the stricter counts. The first is made, a later one takes its place. */
  'approvalLimits.set': command(
    limitSetters,
    z.strictObject({ ...limitFields, version: version.nullable().default(null) }),
    saved,
  ),
}
