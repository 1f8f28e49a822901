// What stands around every page. Margin boxes cannot hold elements; their texts go in as CSS variables, through CSSOM.
import i18next from 'i18next'
import type { ReportDocument } from '../../shared/contract/report-document.ts'
import type { TransferPaper } from '../../shared/contract/transfers.ts'
import type { Language, Sheet } from '../../shared/contract/shell.ts'
import { formats } from '../lib/format.ts'
import { aroundOf } from './around.ts'

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** What goes to a donor is not the office's own paper. */
const isHandedOut = ({ kind }: ReportDocument) =>
  kind === 'receipt' || kind === 'donor_statement' || kind === 'qr_slip'

export const setPageMargins = (report: ReportDocument): void => {
  // F17: a sheet carried in the country says nothing of where it comes from.
  const isBare = report.kind === 'field_sheet'
  const { level, origin, number, page, of, name } = aroundOf(report)
  const texts = {
    '--level': isBare || isHandedOut(report) ? '' : level,
    '--origin': origin,
    '--number': isBare ? report.ref : number,
    '--page': page,
    '--of': of,
  }
  write(texts, report.language, isBare ? report.ref : name)
}

/** A bank reads what it needs: a number, and whose account it is; where this comes from it need not (F17). */
export const setTransferMargins = ({ kind, ref, language, isDemo }: TransferPaper): void => {
  const t = i18next.getFixedT(language, 'report')
  const texts = {
    '--level': '',
    '--origin': isDemo ? t('demo') : '',
    '--number': ref,
    '--page': `${t('page')} `,
    '--of': ` ${t('of')} `,
  }
  write(texts, language, `${t(`transfer.${kind}`)} ${ref}`)
}

/** A letter is no report of the office: around it stands nothing. */
export const setLetterTitle = (language: Language, subject: string): void =>
  write({}, language, subject || i18next.getFixedT(language, 'report')('letter.several'))

const names = { recovery: 'sheet.title', share: 'shareSheet.name', calls: 'calls.name' } as const

/** A sheet belongs in a safe: whose it is, and nothing of what it opens. */
export const setSheetMargins = ({ kind, language, office, madeOn }: Sheet): void => {
  const t = i18next.getFixedT(language, 'report')
  const texts = {
    '--level': t('sheet.secret'),
    '--origin': office,
    '--number': formats(language).date(madeOn),
    '--page': `${t('page')} `,
    '--of': ` ${t('of')} `,
  }
  write(texts, language, t(names[kind]))
}

const write = (texts: Record<string, string>, language: Language, title: string): void => {
  for (const [name, text] of Object.entries(texts))
    document.documentElement.style.setProperty(name, quoted(text))
  document.documentElement.lang = language
  document.title = title
}
