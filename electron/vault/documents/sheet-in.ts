// A scan of a sheet this program printed says by its code which record it belongs to: in its name, or in its text.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { ReportInput } from '../../../shared/contract/report-input.ts'
import { plainSymbols } from '../../../shared/checked-symbols.ts'
import type { Context } from '../context.ts'
import { sheetCheck } from '../fund/approvals/sheets.ts'

/** Three groups of four, joined by a dash, a space, an underscore or nothing; each place is looked at by itself. */
const codeLike = /(?<![\p{L}\p{N}])(?=([\p{L}\p{N}]{4}(?:[\s\p{Pd}_]?[\p{L}\p{N}]{4}){2})(?![\p{L}\p{N}]))/gu
/** The newest ones: a sheet comes back within weeks. */
const most = 2000

type Sheet = { id: string; ref: string; input: string }
type Owner = { owner: string; ownerId: string | null }

const ownerOf = (input: ReportInput): Owner | null => {
  if (input.kind === 'field_sheet')
    return input.roundId === null
      ? { owner: 'disbursement', ownerId: input.paymentId }
      : { owner: 'payment_round', ownerId: input.roundId }
  return input.kind === 'decision_sheet' ? { owner: input.subject, ownerId: input.subjectId } : null
}

/** The record of the sheet whose code stands in a text; null where there is none, or its record takes no files. */
export const sheetIn = (ctx: Context, { text }: Parsed<'documents.sheetIn'>): Output<'documents.sheetIn'> => {
  const codes = new Set(
    Array.from(text.normalize('NFKC').matchAll(codeLike), ([, code = '']) =>
      plainSymbols(code.replaceAll('_', '')),
    ),
  )
  if (codes.size === 0) return null
  const sheets = ctx
    .prepare(
      `select id, ref, input from report_run where kind in ('field_sheet', 'decision_sheet') order by id desc limit ${most}`,
    )
    .all() as Sheet[]
  const sheet = sheets.find(({ id }) => codes.has(plainSymbols(sheetCheck(ctx, id).code)))
  if (!sheet) return null
  const of = ownerOf(JSON.parse(sheet.input) as ReportInput)
  const record = ctx
    .prepare(
      'select owner, id as ownerId, ref as ownerRef, label as ownerLabel from v_document_owner where owner = ? and id = ?',
    )
    .get(of?.owner, of?.ownerId) as Omit<NonNullable<Output<'documents.sheetIn'>>, 'sheetRef'> | undefined
  return record ? { ...record, sheetRef: sheet.ref } : null
}
