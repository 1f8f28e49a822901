// A4: one decision on one page, to be signed on paper or at a distance; number and code are typed back from it.
import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../shared/contract/report-document.ts'
import { formats } from '../lib/format.ts'
import { useVocabulary } from '../lib/use-vocabulary.ts'
import { DocHead } from './doc-head.tsx'
import { DocTable } from './doc-table.tsx'

type Report = Extract<ReportDocument, { kind: 'decision_sheet' }>

export const DecisionSheet = ({ report }: { report: Report }) => {
  const { t } = useTranslation('report')
  const { word } = useVocabulary()
  const format = formats(report.language)
  const { decision, aid, enteredBy } = report
  const { currency, needed, given, twoAboveMinor, countedMinor } = decision
  const missing = Array.from({ length: Math.max(1, needed - given) }, (_, at) =>
    t('decision.signature', { number: given + at + 1 }),
  )
  const rows = [
    { label: t('decision.about'), value: `${word('decisionSubjects', decision.subject)} ${decision.ref}` },
    { label: t('decision.for'), value: decision.label },
    { label: t('decision.date'), value: format.date(decision.on) },
    { label: t('decision.amount'), value: format.money(decision.amountMinor, currency) },
    { label: t('decision.fund'), value: decision.fund },
    ...(aid
      ? [
          { label: t('decision.aidType'), value: word('aidTypes', aid.aidType) },
          {
            label: t('decision.ground'),
            value: [word('grounds', aid.ground), aid.groundPerson].filter(Boolean).join(' · '),
          },
          { label: t('decision.need'), value: aid.need },
        ]
      : []),
    { label: t('decision.enteredBy'), value: enteredBy },
    {
      label: t('decision.needed'),
      value:
        twoAboveMinor === null
          ? String(needed)
          : t('decision.neededWhy', {
              needed,
              counted: format.money(countedMinor, currency),
              limit: format.money(twoAboveMinor, currency),
            }),
    },
    ...decision.signatures.map(({ by, on, verdict }) => ({
      label: t(verdict === 'approve' ? 'decision.approved' : 'decision.rejected'),
      value: `${by} · ${format.date(on)}`,
    })),
  ].filter(({ value }) => value !== '')
  return (
    <main>
      <DocHead
        kind="decision_sheet"
        title={t('decision.title', { ref: report.ref })}
        meta={t('decision.made', { date: format.date(report.on) })}
      />
      <DocTable
        rows={rows}
        rowKey={({ label, value }) => label + value}
        columns={[
          { head: t('decision.field'), cell: ({ label }) => label, width: '32%' },
          { head: t('decision.value'), cell: ({ value }) => value },
        ]}
      />
      <h2>{t('decision.code')}</h2>
      <p className="code">{report.check.code}</p>
      <p className="note">{t('decision.codeText')}</p>
      <h2>{t('decision.decide')}</h2>
      <p>{t('decision.decideText')}</p>
      <ul className="boxes">
        {[
          t('decision.yes', { amount: format.money(decision.amountMinor, currency) }),
          t('decision.lower', { currency }),
          t('decision.no'),
        ].map((choice) => (
          <li key={choice}>{choice}</li>
        ))}
      </ul>
      <div className="signatures">
        {missing.map((who) => (
          <div key={who}>
            {who}
            <br />
            {t('fund.signed')}
          </div>
        ))}
      </div>
      <p className="note">{t('decision.ties')}</p>
    </main>
  )
}
