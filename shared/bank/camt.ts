// Statements by ISO 20022: camt.053.001.04 and .08, as banks in Switzerland and the euro countries send them.
import { isDateText } from '../partial-date.ts'
import {
  minorOf,
  mostLines,
  type ParsedLine,
  type ParsedStatement,
  referenceOf,
  StatementProblem,
} from './statement.ts'
import { firstText, type Node, nodesAt, readXml, textAt } from './xml.ts'

const dayOf = (node: Node, path: string): string => {
  const day = firstText(node, `${path}/Dt`, `${path}/DtTm`).slice(0, 10)
  return isDateText(day) && day.length === 10 ? day : ''
}
/** The amount with the sign of its indicator. A reversal's indicator already says which way the money went. */
const signed = (node: Node, currency: string): number | null => {
  const amount = minorOf(textAt(node, 'Amt'), currency)
  if (amount === null || firstText(node, 'Amt/@Ccy') !== currency) return null
  return textAt(node, 'CdtDbtInd') === 'DBIT' ? -amount : amount
}

/** v04 has the party itself, v08 one level lower; the other side of the payment is meant. */
const partyOf = (details: Node, isCredit: boolean): string => {
  const sides = isCredit ? ['Dbtr', 'UltmtDbtr'] : ['Cdtr', 'UltmtCdtr']
  return firstText(details, ...sides.flatMap((side) => [`RltdPties/${side}/Pty/Nm`, `RltdPties/${side}/Nm`]))
}
const remittanceOf = (details: Node): string[] => [
  ...nodesAt(details, 'RmtInf/Ustrd').map((each) => textAt(each, '#text')),
  ...nodesAt(details, 'RmtInf/Strd').flatMap((each) => [
    textAt(each, 'CdtrRefInf/Ref'),
    ...nodesAt(each, 'AddtlRmtInf').map((more) => textAt(more, '#text')),
  ]),
  textAt(details, 'AddtlTxInf'),
]
const joined = (texts: readonly string[]): string =>
  [...new Set(texts.filter((text) => text !== ''))].join(' · ').slice(0, 2000)

/** What one transaction moved; v04 and v08 name it in three places. */
const partMinor = (details: Node, currency: string, isCredit: boolean): number | null => {
  const own = textAt(details, 'Amt') ? details : nodesAt(details, 'AmtDtls/TxAmt')[0]
  if (!own || firstText(own, 'Amt/@Ccy') !== currency) return null
  const amount = minorOf(textAt(own, 'Amt'), currency)
  if (amount === null) return null
  const direction = textAt(details, 'CdtDbtInd')
  return (direction ? direction === 'CRDT' : isCredit) ? amount : -amount
}

/** One entry as a line, or a batch as the lines of its transactions where they add up to it. */
const linesOf = (entry: Node, currency: string, at: number): ParsedLine[] => {
  const total = signed(entry, currency)
  const on = dayOf(entry, 'BookgDt') || dayOf(entry, 'ValDt')
  if (total === null || !on) throw new StatementProblem('camt_entry', { entry: at + 1 })
  const isCredit = total > 0
  const details = nodesAt(entry, 'NtryDtls').flatMap((each) => nodesAt(each, 'TxDtls'))
  const entryRef = firstText(entry, 'AcctSvcrRef', 'NtryRef')
  const base = {
    on,
    valueOn: dayOf(entry, 'ValDt') || on,
    isReversal: textAt(entry, 'RvslInd') === 'true',
  }
  const line = (each: Node, amountMinor: number, isBatch: boolean): ParsedLine => ({
    ...base,
    amountMinor,
    party: partyOf(each, amountMinor > 0).slice(0, 300),
    text: joined([...remittanceOf(each), ...(isBatch ? [] : [textAt(entry, 'AddtlNtryInf')])]),
    bankRef: referenceOf(textAt(each, 'Refs/AcctSvcrRef') || entryRef).slice(0, 140),
    endToEndId: referenceOf(textAt(each, 'Refs/EndToEndId')).slice(0, 140),
    // With a reference of its own a part of a batch is as good as an entry.
    isBatch: isBatch && ['', entryRef].includes(textAt(each, 'Refs/AcctSvcrRef')),
  })
  const parts = details.map((each) => partMinor(each, currency, isCredit))
  const whole = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  const splits = details.length > 1 && !parts.includes(null) && whole === total
  if (splits) return details.map((each, index) => line(each, parts[index] ?? 0, true))
  const [first = {}] = details
  const one = line(first, total, false)
  if (details.length < 2) return [one]
  // Its parts cannot be told apart: one line that says whatever they say.
  const texts = [textAt(entry, 'AddtlNtryInf'), ...details.flatMap(remittanceOf)]
  return [{ ...one, party: '', endToEndId: '', text: joined(texts), isBatch: true }]
}

const balanceOf = (statement: Node, currency: string, ...codes: string[]): number | null => {
  const balances = nodesAt(statement, 'Bal')
  for (const code of codes) {
    const found = balances.find((each) => textAt(each, 'Tp/CdOrPrtry/Cd') === code)
    if (found) return signed(found, currency)
  }
  return null
}

/** Booked entries only: pending ones are not in the balance. v04 has the status as text, v08 as a code below it. */
const isBooked = (entry: Node): boolean => ['', 'BOOK'].includes(firstText(entry, 'Sts/Cd', 'Sts'))

const statementOf = (statement: Node): ParsedStatement => {
  const closing = nodesAt(statement, 'Bal').find((each) => textAt(each, 'Tp/CdOrPrtry/Cd') === 'CLBD')
  const currency = textAt(statement, 'Acct/Ccy') || firstText(closing, 'Amt/@Ccy')
  const openingMinor = balanceOf(statement, currency, 'OPBD', 'PRCD')
  const closingMinor = balanceOf(statement, currency, 'CLBD')
  const until = firstText(statement, 'FrToDt/ToDtTm', 'FrToDt/ToDt').slice(0, 10)
  const to = until || (closing ? dayOf(closing, 'Dt') : '')
  if (openingMinor === null || closingMinor === null || !isDateText(to))
    throw new StatementProblem('camt_balances')
  const lines = nodesAt(statement, 'Ntry')
    .filter(isBooked)
    .flatMap((entry, at) => linesOf(entry, currency, at))
    .filter(({ amountMinor }) => amountMinor !== 0)
  if (lines.length > mostLines) throw new StatementProblem('too_many_lines', { max: mostLines })
  const first = lines.reduce((day, { on }) => (on < day ? on : day), to)
  const from = firstText(statement, 'FrToDt/FrDtTm', 'FrToDt/FrDt').slice(0, 10)
  return {
    bankId: firstText(statement, 'Id').slice(0, 140),
    account: firstText(statement, 'Acct/Id/IBAN', 'Acct/Id/Othr/Id').slice(0, 40),
    currency,
    from: from && from < first ? from : first,
    to: lines.reduce((day, { on }) => (on > day ? on : day), to),
    openingMinor,
    closingMinor,
    lines,
  }
}

/**
 * Every statement of a camt.053 file. Throws a StatementProblem: no XML, another message, no balances, an entry that
 * cannot be read. Whether opening and lines come to the closing balance is for the books to judge.
 */
export const readCamt = (text: string): ParsedStatement[] => {
  const root = nodesAt(readXml(text), 'Document')[0]
  const version = /["']urn:iso:std:iso:20022:tech:xsd:camt\.053\.001\.(\d\d)["']/.exec(text)?.[1]
  const statements = nodesAt(root, 'BkToCstmrStmt/Stmt')
  if (!root || statements.length === 0) throw new StatementProblem('not_camt')
  if (version && !['04', '08'].includes(version)) throw new StatementProblem('camt_version', { version })
  return statements.map(statementOf)
}
