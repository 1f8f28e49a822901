// A payment file by ISO 20022: pain.001.001.09, as Swiss banks (SPS) and those of the euro countries (SEPA) take it.
import { XMLBuilder } from 'fast-xml-parser'
import { decimalText, exponentOf } from '../money.ts'
import { bankId, bankText } from './bank-text.ts'
import { plainAccount } from './iban.ts'

export type Transfer = {
  ref: string
  amountMinor: number
  name: string
  number: string
  bic: string
  town: string
  country: string
  text: string
}
export type PaymentFile = {
  messageId: string
  /** ISO 8601, to the second. */
  createdAt: string
  on: string
  currency: 'CHF' | 'EUR'
  debtor: { name: string; number: string; bic: string }
  transfers: readonly Transfer[]
}

const namespace = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'
/** SPS allows 70 letters of a name, the schema 140. */
export const longestName = 70

const agent = (bic: string) => ({
  FinInstnId: bic ? { BICFI: bic } : { Othr: { Id: 'NOTPROVIDED' } },
})
/** Structured, and only where both of its parts are known: half an address is refused. */
const address = ({ town, country }: Transfer) =>
  town && country ? { PstlAdr: { TwnNm: bankText(town, 35), Ctry: country } } : {}

const transaction = (transfer: Transfer, currency: string) => ({
  PmtId: { InstrId: bankId(transfer.ref), EndToEndId: bankId(transfer.ref) },
  Amt: {
    InstdAmt: { '#text': decimalText(transfer.amountMinor, exponentOf(currency)), '@Ccy': currency },
  },
  // SEPA needs no bank of the payee; elsewhere it stands where it is known.
  ...(transfer.bic && { CdtrAgt: agent(transfer.bic) }),
  Cdtr: { Nm: bankText(transfer.name, longestName), ...address(transfer) },
  CdtrAcct: { Id: { IBAN: plainAccount(transfer.number) } },
  ...(transfer.text && { RmtInf: { Ustrd: bankText(transfer.text, 140) } }),
})

/** The file as text. Its parts stand in the order of the schema; each sum is that of its transfers. */
export const painFile = ({ messageId, createdAt, on, currency, debtor, transfers }: PaymentFile): string => {
  const total = transfers.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const sums = {
    NbOfTxs: String(transfers.length),
    CtrlSum: decimalText(total, exponentOf(currency)),
  }
  const name = bankText(debtor.name, longestName)
  const document = {
    '@xmlns': namespace,
    CstmrCdtTrfInitn: {
      GrpHdr: { MsgId: bankId(messageId), CreDtTm: createdAt, ...sums, InitgPty: { Nm: name } },
      PmtInf: {
        PmtInfId: bankId(`${messageId}-1`),
        PmtMtd: 'TRF',
        BtchBookg: 'true',
        ...sums,
        ...(currency === 'EUR' && { PmtTpInf: { SvcLvl: { Cd: 'SEPA' } } }),
        ReqdExctnDt: { Dt: on },
        Dbtr: { Nm: name },
        DbtrAcct: { Id: { IBAN: plainAccount(debtor.number) }, Ccy: currency },
        DbtrAgt: agent(debtor.bic),
        ChrgBr: currency === 'EUR' ? 'SLEV' : 'SHAR',
        CdtTrfTxInf: transfers.map((transfer) => transaction(transfer, currency)),
      },
    },
  }
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ Document: document })}`
}
