// Statements as banks write them, in both versions; the parts a test is about are given.
type Entry = {
  amount: string
  credit?: boolean
  day?: string
  ref?: string
  reversal?: boolean
  pending?: boolean
  details?: string
  info?: string
}
type Statement = {
  id?: string
  iban?: string
  currency?: string
  opening: string
  closing: string
  entries: Entry[]
  from?: string
  to?: string
}

const indicator = (credit: boolean) => `<CdtDbtInd>${credit ? 'CRDT' : 'DBIT'}</CdtDbtInd>`
const balance = (code: string, signed: string, currency: string, day: string) =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">${signed.replace('-', '')}</Amt>${indicator(!signed.startsWith('-'))}<Dt><Dt>${day}</Dt></Dt></Bal>`

/** A camt.053 file of these statements. */
export const camt = (version: '04' | '08', statements: readonly Statement[], more = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${more}
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt>
<GrpHdr><MsgId>MSG-1</MsgId><CreDtTm>2014-03-01T06:00:00</CreDtTm></GrpHdr>
${statements.map((each) => statementXml(version, each)).join('\n')}
</BkToCstmrStmt></Document>`

const statementXml = (
  version: '04' | '08',
  {
    id = 'STMT-1',
    iban = 'CH9300762011623852957',
    currency = 'CHF',
    opening,
    closing,
    entries,
    from = '2014-02-01',
    to = '2014-02-28',
  }: Statement,
) => `<Stmt><Id>${id}</Id><ElctrncSeqNb>1</ElctrncSeqNb><CreDtTm>${to}T06:00:00</CreDtTm>
<FrToDt><FrDtTm>${from}T00:00:00</FrDtTm><ToDtTm>${to}T23:59:59</ToDtTm></FrToDt>
<Acct><Id><IBAN>${iban}</IBAN></Id><Ccy>${currency}</Ccy></Acct>
${balance('OPBD', opening, currency, from)}${balance('CLBD', closing, currency, to)}
${entries
  .map(
    ({ amount, credit = true, day = '2014-02-10', ref = '', reversal, pending, details = '', info = '' }) =>
      `<Ntry><Amt Ccy="${currency}">${amount}</Amt>${indicator(credit)}${reversal ? '<RvslInd>true</RvslInd>' : ''}${
        version === '04'
          ? `<Sts>${pending ? 'PDNG' : 'BOOK'}</Sts>`
          : `<Sts><Cd>${pending ? 'PDNG' : 'BOOK'}</Cd></Sts>`
      }<BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt>${ref && `<AcctSvcrRef>${ref}</AcctSvcrRef>`}<BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd>${details && `<NtryDtls>${details}</NtryDtls>`}${info && `<AddtlNtryInf>${info}</AddtlNtryInf>`}</Ntry>`,
  )
  .join('\n')}</Stmt>`

type Details = {
  amount?: string
  currency?: string
  name?: string
  credit?: boolean
  text?: string
  ref?: string
  endToEnd?: string
}
/** One transaction of an entry. */
export const transaction = (
  version: '04' | '08',
  { amount, currency = 'CHF', name, credit = true, text, ref, endToEnd }: Details,
): string => {
  const party = name && (version === '04' ? `<Nm>${name}</Nm>` : `<Pty><Nm>${name}</Nm></Pty>`)
  const side = credit ? 'Dbtr' : 'Cdtr'
  return `<TxDtls><Refs>${ref ? `<AcctSvcrRef>${ref}</AcctSvcrRef>` : ''}${endToEnd ? `<EndToEndId>${endToEnd}</EndToEndId>` : ''}</Refs>${amount ? `<Amt Ccy="${currency}">${amount}</Amt>${indicator(credit)}` : ''}${party ? `<RltdPties><${side}>${party}</${side}></RltdPties>` : ''}${text ? `<RmtInf><Ustrd>${text}</Ustrd></RmtInf>` : ''}</TxDtls>`
}
