// Approved transfers on paper: for a bank that takes no file, or for the folder.
import { useTranslation } from 'react-i18next'
import type { TransferPaper } from '../../shared/contract/transfers.ts'
import { formats } from '../lib/format.ts'
import { DocTable } from './doc-table.tsx'

type Paper = Extract<TransferPaper, { kind: 'payment_order' }>

export const PaymentOrder = ({ paper }: { paper: Paper }) => {
  const { t } = useTranslation('report')
  const format = formats(paper.language)
  const { from, currency, transfers } = paper
  const totalMinor = transfers.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  return (
    <main>
      <header className="title">
        <h1>{t('transfer.orderTitle', { ref: paper.ref })}</h1>
        <p className="meta">{t('transfer.on', { date: format.date(paper.on) })}</p>
      </header>
      <p className="lead">
        {t('transfer.please', { count: transfers.length, amount: format.money(totalMinor, currency) })}
      </p>
      <p>
        {from.holder}
        <br />
        <span className="account">{[from.number, from.bic].filter(Boolean).join(' · ')}</span>
      </p>
      <DocTable
        rows={transfers}
        rowKey={({ ref }) => ref}
        columns={[
          { head: t('transfer.number'), cell: ({ ref }) => ref, width: '17%' },
          {
            head: t('transfer.payee'),
            cell: ({ holder, number, bic, town, country }) => (
              <>
                {holder}
                {(town || country) && <>, {[town, country].filter(Boolean).join(', ')}</>}
                <br />
                <span className="account">{[number, bic].filter(Boolean).join(' · ')}</span>
              </>
            ),
          },
          { head: t('transfer.text'), cell: ({ text }) => text, width: '23%' },
          {
            head: t('transfer.amount', { currency }),
            end: true,
            cell: ({ amountMinor }) => format.amount(amountMinor, currency),
            width: '17%',
          },
        ]}
      />
      <p>{t('transfer.total', { count: transfers.length, amount: format.money(totalMinor, currency) })}</p>
      <div className="signatures">
        <div>{t('transfer.signed', { number: 1 })}</div>
        <div>{t('transfer.signed', { number: 2 })}</div>
      </div>
    </main>
  )
}
