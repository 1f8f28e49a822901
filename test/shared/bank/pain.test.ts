// Against the rules of ISO 20022 pain.001.001.09 and its Swiss and European profiles, written from the standard.
import { expect, test } from 'vitest'
import { bankId, bankText, isBic, slipText } from '../../../shared/bank/bank-text.ts'
import { isIban } from '../../../shared/bank/iban.ts'
import { painFile, type PaymentFile } from '../../../shared/bank/pain.ts'
import { nodesAt, readXml, textAt } from '../../../shared/bank/xml.ts'

/** The children of each element in the order of the schema; those with `!` must be there. */
const schema: Readonly<Record<string, readonly string[]>> = {
  Document: ['CstmrCdtTrfInitn!'],
  CstmrCdtTrfInitn: ['GrpHdr!', 'PmtInf!'],
  GrpHdr: ['MsgId!', 'CreDtTm!', 'NbOfTxs!', 'CtrlSum', 'InitgPty!'],
  InitgPty: ['Nm!'],
  PmtInf: [
    'PmtInfId!',
    'PmtMtd!',
    'BtchBookg',
    'NbOfTxs',
    'CtrlSum',
    'PmtTpInf',
    'ReqdExctnDt!',
    'Dbtr!',
    'DbtrAcct!',
    'DbtrAgt!',
    'UltmtDbtr',
    'ChrgBr',
    'CdtTrfTxInf!',
  ],
  PmtTpInf: ['SvcLvl!'],
  SvcLvl: ['Cd!'],
  ReqdExctnDt: ['Dt!'],
  Dbtr: ['Nm!', 'PstlAdr'],
  DbtrAcct: ['AccountId!', 'Ccy'],
  AccountId: ['IBAN!'],
  DbtrAgt: ['FinInstnId!'],
  CdtTrfTxInf: ['PmtId!', 'Amt!', 'CdtrAgt', 'Cdtr!', 'CdtrAcct!', 'RmtInf'],
  PmtId: ['InstrId', 'EndToEndId!'],
  Amt: ['InstdAmt!'],
  CdtrAgt: ['FinInstnId!'],
  FinInstnId: ['BICFI', 'Othr'],
  Othr: ['Id!'],
  Cdtr: ['Nm!', 'PstlAdr'],
  PstlAdr: ['TwnNm!', 'Ctry!'],
  CdtrAcct: ['AccountId!'],
  RmtInf: ['Ustrd'],
}
const lengths: Readonly<Record<string, number>> = {
  MsgId: 35,
  PmtInfId: 35,
  InstrId: 35,
  EndToEndId: 35,
  Nm: 70,
  Ustrd: 140,
  TwnNm: 35,
}

/** Walks the text itself, so that order is seen; answers what breaks a rule. */
const faults = (xml: string): string[] => {
  const found: string[] = []
  const stack: { name: string; children: string[] }[] = []
  for (const [, closing, element = '', attributes = '', text = ''] of xml.matchAll(
    /<(\/?)([A-Za-z]+)([^>]*)>([^<]*)/g,
  )) {
    if (closing) {
      const { name: of, children } = stack.pop() ?? { name: '', children: [] }
      const rule = schema[of]
      if (!rule) {
        if (children.length > 0) found.push(`${of} is not known`)
        continue
      }
      const order = rule.map((each) => each.replace('!', ''))
      const places = children.map((child) => order.indexOf(child))
      if (places.includes(-1)) found.push(`${of} holds ${children.join()}`)
      if (places.some((place, at) => place < (places[at - 1] ?? 0))) found.push(`${of} is out of order`)
      for (const must of rule.filter((each) => each.endsWith('!')))
        if (!children.includes(must.replace('!', ''))) found.push(`${of} lacks ${must}`)
      continue
    }
    const parent = stack.at(-1)
    // `Id` is a number of its own in `Othr`, and holds one in an account.
    const name = element === 'Id' && parent?.name !== 'Othr' ? 'AccountId' : element
    parent?.children.push(name)
    stack.push({ name, children: [] })
    const value = text.trim()
    if (schema[name]) continue
    if (value === '') found.push(`${name} is empty`)
    if (value.length > (lengths[name] ?? 140)) found.push(`${name} is too long`)
    if (!/^[A-Za-z0-9/?:().,'+ -]*$/.test(value.replaceAll('&apos;', "'")))
      found.push(`${name} has letters no bank takes: ${value}`)
    if (name.endsWith('Id') && /^\/|\/$|\/\//.test(value)) found.push(`${name} has slashes`)
    if (name === 'InstdAmt' && !/^\d+\.\d\d$/.test(value)) found.push('amount')
    if (name === 'InstdAmt' && !/Ccy="(CHF|EUR)"/.test(attributes)) found.push('currency')
    if (name === 'IBAN' && !isIban(value)) found.push('IBAN')
    if (name === 'Dt' && !/^\d{4}-\d\d-\d\d$/.test(value)) found.push('day')
    if (name === 'CreDtTm' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/.test(value)) found.push('moment')
  }
  return found
}

const file = (more: Partial<PaymentFile> = {}): PaymentFile => ({
  messageId: 'PB-A-2014-0001',
  createdAt: '2014-02-05T10:00:00Z',
  on: '2014-02-06',
  currency: 'CHF',
  debtor: { name: 'Union Suisse – Fonds «Familles»', number: 'CH93 0076 2011 6238 5295 7', bic: '' },
  transfers: [
    {
      ref: 'P-A-2014-0001',
      amountMinor: 30_000,
      name: 'Қанат Әбенов',
      number: 'DE89 3704 0044 0532 0130 00',
      bic: 'COBADEFFXXX',
      town: 'Köln',
      country: 'DE',
      text: 'Family support',
    },
    {
      ref: 'P-A-2014-0002',
      amountMinor: 1205,
      name: "Zoë O'Brien & <Co>",
      number: 'CH9300762011623852957',
      bic: '',
      town: '',
      country: '',
      text: '',
    },
  ],
  ...more,
})

test.each(['CHF', 'EUR'] as const)(
  'pain.001.001.09 in %s: order, mandatory parts, lengths, letters and sums',
  (currency) => {
    const xml = painFile(file({ currency }))
    expect(faults(xml)).toEqual([])
    const root = readXml(xml)
    const part = nodesAt(root, 'Document/CstmrCdtTrfInitn/PmtInf')[0]
    for (const at of ['Document/CstmrCdtTrfInitn/GrpHdr', 'Document/CstmrCdtTrfInitn/PmtInf'])
      expect([textAt(root, `${at}/NbOfTxs`), textAt(root, `${at}/CtrlSum`)]).toEqual(['2', '312.05'])
    expect(textAt(part, 'ChrgBr')).toBe(currency === 'EUR' ? 'SLEV' : 'SHAR')
    expect(textAt(part, 'PmtTpInf/SvcLvl/Cd')).toBe(currency === 'EUR' ? 'SEPA' : '')
    expect(textAt(part, 'CdtTrfTxInf/Cdtr/Nm')).toBe('Kanat Abenov')
    expect(xml).toContain('xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"')
  },
)

test('long names, long references and slashes are held to their limits', () => {
  const transfers = [
    {
      ref: `//${'R'.repeat(50)}//`,
      amountMinor: 1,
      name: 'N'.repeat(200),
      number: 'CH9300762011623852957',
      bic: '',
      town: 'T'.repeat(90),
      country: 'CH',
      text: 't'.repeat(300),
    },
  ]
  expect(faults(painFile(file({ messageId: 'M'.repeat(60), transfers })))).toEqual([])
})

test('the check sees what is wrong', () => {
  const xml = painFile(file())
  expect(faults(xml.replace('<PmtMtd>TRF</PmtMtd>', ''))).toContain('PmtInf lacks PmtMtd!')
  expect(faults(xml.replace('Kanat', 'Қанат')).join()).toContain('no bank takes')
  expect(faults(xml.replace('CH9300762011623852957', 'CH9400762011623852957'))).toContain('IBAN')
})

test('letters: Cyrillic and accents become Latin with their capitals', () => {
  expect(bankText('Щербакова Ұлжан Ыбырай', 70)).toBe('Shcherbakova Ulzhan Ybyray')
  expect(bankText('Straße, Æsop №5', 70)).toBe('Strasse, Aesop 5')
  expect(bankId('/a//b/')).toBe('a/b')
  expect(['UBSWCHZH80A', 'COBADEFF', 'kzkx', ''].map(isBic)).toEqual([true, true, false, false])
})

test('the Swiss slip keeps its accents; every other sign is spelt, so that none is lost on paper', () => {
  expect(slipText('Union – Fonds « Familles », Genève', 70)).toBe('Union - Fonds Familles , Genève')
  expect(slipText('Қазақстан кәсіподағы, объект №5', 70)).toBe('Kazakstan kasipodagy, obekt 5')
  expect(slipText('Łódź; Œuvre [1] & Söhne', 70)).toBe('Lódz; Oeuvre [1] & Söhne')
  expect(slipText('漢字', 70)).toBe('')
})
