// Report 6: opening balance, what happened, closing balance, per fund and currency; one that does not tie is a draft (F8).
import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../shared/contract/reports.ts'
import { accountCodes, aidTypes } from '../../shared/vocabulary/index.ts'
import { formats } from '../lib/format.ts'
import { useVocabulary } from '../lib/use-vocabulary.ts'
import { DocHead } from './doc-head.tsx'
import { DocTable } from './doc-table.tsx'

type Report = Extract<ReportDocument, { kind: 'fund_statement' }>
type Part = Report['parts'][number]

export const FundStatement = ({ report }: { report: Report }) => {
  const { t } = useTranslation('report')
  const format = formats(report.language)
  const differing = report.parts.filter(({ differenceMinor }) => differenceMinor !== 0)
  const period = t('period', { from: format.date(report.from), to: format.date(report.on) })
  return (
    <main>
      <DocHead
        kind="fund_statement"
        title={report.parts[0]?.fund.label ?? t('kind.fund_statement')}
        meta={period}
      />
      {report.isDraft && (
        <p className="draft">
          {t('draft', {
            amounts: differing
              .map(({ differenceMinor, currency }) => format.money(differenceMinor, currency))
              .join(', '),
          })}
        </p>
      )}
      {report.parts.map((part) => (
        <StatementPart key={`${part.fund.id}${part.currency}`} part={part} report={report} />
      ))}
      <p className="note">
        {!report.isDraft && `${t('fund.ties')} `}
        {t('fund.noSum')}
      </p>
      {report.singleSignatures > 0 && (
        <p className="note">{t('fund.singles', { count: report.singleSignatures })}</p>
      )}
      <div className="signatures">
        {[t('fund.treasurer'), t('fund.second')].map((who) => (
          <div key={who}>
            {who}
            <br />
            {t('fund.signed')}
          </div>
        ))}
      </div>
    </main>
  )
}

const StatementPart = ({ part, report }: { part: Part; report: Report }) => {
  const { t } = useTranslation('report')
  const { word } = useVocabulary()
  const { amount } = formats(report.language)
  const lineLabel = (key: string): string => {
    if (key === 'earlier') return t('fund.earlier')
    const type = aidTypes.find((code) => key === `aid.${code}`)
    const code = accountCodes.find((known) => known === key)
    return type ? t('fund.aid', { type: word('aidTypes', type) }) : code ? word('accountCodes', code) : key
  }
  const rows = [
    { label: t('fund.opening'), minor: part.openingMinor, isSum: true },
    ...part.lines.map(({ key, amountMinor }) => ({
      label: lineLabel(key),
      minor: amountMinor,
      isSum: false,
    })),
    { label: t('fund.closing'), minor: part.closingMinor, isSum: true },
    { label: t('fund.reserved'), minor: -part.reservedMinor, isSum: false },
    { label: t('fund.available'), minor: part.availableMinor, isSum: true },
  ]
  return (
    <section>
      <h2>
        {report.parts.length > 1 && report.parts.some(({ fund }) => fund.id !== part.fund.id)
          ? `${part.fund.label} · `
          : ''}
        {part.currency}
      </h2>
      <DocTable
        rows={rows}
        rowKey={({ label }) => label}
        isSum={({ isSum }) => isSum}
        columns={[
          { head: t('fund.line'), cell: ({ label }) => label, width: '68%' },
          {
            head: `${t('fund.amount')} ${part.currency}`,
            end: true,
            cell: ({ minor }) => amount(minor, part.currency),
          },
        ]}
      />
      <h3>{t('fund.accounts')}</h3>
      <DocTable
        rows={part.accounts}
        rowKey={({ account }) => account}
        columns={[
          { head: t('fund.account'), cell: ({ account }) => account, width: '42%' },
          { head: t('fund.kind'), cell: ({ kind }) => word('accountKinds', kind) },
          {
            head: `${t('fund.balance')} ${part.currency}`,
            end: true,
            cell: ({ balanceMinor }) => amount(balanceMinor, part.currency),
          },
        ]}
      />
    </section>
  )
}
