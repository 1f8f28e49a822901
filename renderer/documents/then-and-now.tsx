import { useTranslation } from 'react-i18next'
import { formats } from '../lib/format.ts'
import type { CampaignResultReport } from './campaign-result.tsx'
import { classesIn, classWord, countList } from './class-words.ts'
import { CustodyChart } from './custody-chart.tsx'
import { DocTable } from './doc-table.tsx'

/** C10: the denominator is fixed by the first date; the same statuses stand side by side. */
export const ThenAndNow = ({ report }: { report: CampaignResultReport }) => {
  const { t } = useTranslation('report')
  const format = formats(report.language)
  const { atStart, atEnd, denominator, addedLater, addedLaterTotal } = report.thenAndNow
  const rows = [
    ...classesIn(atStart, atEnd).map((status) => ({
      label: classWord(status, report.classWords, report.language),
      before: atStart[status],
      today: atEnd[status],
      isSum: false,
    })),
    { label: t('result.total'), before: denominator, today: denominator, isSum: true },
  ]
  return (
    <>
      <h2>{t('result.thenNow')}</h2>
      <div className="tiles">
        {classesIn(atEnd).map((status) => (
          <div className="tile" key={status}>
            <strong>{atEnd[status]}</strong>
            <span>{classWord(status, report.classWords, report.language)}</span>
          </div>
        ))}
      </div>
      <DocTable
        rows={rows}
        rowKey={({ label }) => label}
        isSum={({ isSum }) => isSum}
        columns={[
          { head: t('result.status'), cell: ({ label }) => label, width: '46%' },
          { head: format.date(report.from), end: true, cell: ({ before }) => before },
          { head: format.date(report.on), end: true, cell: ({ today }) => today },
        ]}
      />
      <p className="note">
        {t('result.denominator')}
        {addedLaterTotal > 0 &&
          ` ${t('result.later', { count: addedLaterTotal })}: ${countList(addedLater, report.classWords, report.language)}.`}
      </p>
      <CustodyChart report={report} />
      {report.named.length > 0 && (
        <>
          <h3>{t('result.named')}</h3>
          <DocTable
            rows={report.named}
            rowKey={({ name }) => name}
            columns={[
              { head: t('result.name'), cell: ({ name }) => name, width: '46%' },
              {
                head: t('result.status'),
                cell: ({ status }) => classWord(status, report.classWords, report.language),
              },
            ]}
          />
        </>
      )}
    </>
  )
}
