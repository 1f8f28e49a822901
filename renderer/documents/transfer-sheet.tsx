// A transfer within Kazakhstan, one a page, with what its banks ask for; the amount in words in both languages.
import { useTranslation } from 'react-i18next'
import { tengeInWords } from '../../shared/money-words.ts'
import type { TransferPaper } from '../../shared/contract/transfers.ts'
import { formats } from '../lib/format.ts'

type Paper = Extract<TransferPaper, { kind: 'transfer_sheet' }>
type Transfer = Paper['transfers'][number]

export const TransferSheets = ({ paper }: { paper: Paper }) =>
  paper.transfers.map((transfer) => <TransferSheet key={transfer.ref} paper={paper} transfer={transfer} />)

const TransferSheet = ({ paper, transfer }: { paper: Paper; transfer: Transfer }) => {
  const { t } = useTranslation('report')
  const format = formats(paper.language)
  const { from, currency } = paper
  return (
    <main className="part">
      <header className="title">
        <h1>{t('transfer.sheetTitle', { ref: transfer.ref })}</h1>
        <p className="meta">{t('transfer.on', { date: format.date(paper.on) })}</p>
      </header>
      <Party title={t('transfer.sender')} holder={from} code={{ name: 'КОд', value: paper.senderCode }} />
      <Party title={t('transfer.payee')} holder={transfer} code={{ name: 'КБе', value: paper.payeeCode }} />
      <h2>{t('transfer.money')}</h2>
      <table className="form">
        <tbody>
          <Line label={t('transfer.sum')} value={format.money(transfer.amountMinor, currency)} strong />
          <Line label={t('transfer.inRussian')} value={tengeInWords(transfer.amountMinor, 'ru')} />
          <Line label={t('transfer.inKazakh')} value={tengeInWords(transfer.amountMinor, 'kk')} />
          <Line label={t('transfer.text')} value={transfer.text} />
          <Line label={t('transfer.purpose')} value={paper.purposeCode} />
          <Line
            label={t('transfer.eknp')}
            value={`${paper.senderCode}${paper.payeeCode}${currency}${paper.purposeCode}`}
          />
        </tbody>
      </table>
      <div className="signatures">
        <div>{t('transfer.signed', { number: 1 })}</div>
        <div>{t('transfer.signed', { number: 2 })}</div>
      </div>
    </main>
  )
}

type PartyProps = { title: string; holder: Paper['from']; code: { name: string; value: string } }
const Party = ({ title, holder, code }: PartyProps) => {
  const { t } = useTranslation('report')
  return (
    <>
      <h2>{title}</h2>
      <table className="form">
        <tbody>
          <Line label={t('transfer.name')} value={holder.holder} strong />
          <Line label={t('transfer.taxNumber')} value={holder.taxNumber} />
          <Line label={t('transfer.iik')} value={holder.number} />
          <Line label={t('transfer.bic')} value={holder.bic} />
          <Line label={code.name} value={code.value} />
        </tbody>
      </table>
    </>
  )
}

type LineProps = { label: string; value: string; strong?: boolean }
const Line = ({ label, value, strong }: LineProps) => (
  <tr>
    <th scope="row">{label}</th>
    <td>{strong ? <strong>{value}</strong> : value}</td>
  </tr>
)
