// Report 3: who was where on a day; one row a person, totals by status, unknown shown.
import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../shared/contract/reports.ts'
import { formats } from '../lib/format.ts'
import { useRegime } from '../lib/use-regime.ts'
import { useVocabulary } from '../lib/use-vocabulary.ts'
import { classesIn, classWord } from './class-words.ts'
import { DocHead } from './doc-head.tsx'
import { DocTable } from './doc-table.tsx'

type Report = Extract<ReportDocument, { kind: 'detainee_status' }>
type Row = Report['rows'][number]

const isHeld = (status: Row['liberty']['status']) => status === 'held_closed' || status === 'held_open'

export const DetaineeStatus = ({ report }: { report: Report }) => {
  const { t } = useTranslation('report')
  const { word } = useVocabulary()
  const { regimeOn } = useRegime()
  const format = formats(report.language)
  const term = ({ sentence }: Row) =>
    sentence
      ? (['years', 'months', 'days'] as const)
          .filter((unit) => sentence[unit] > 0)
          .map((unit) => t(`status.term.${unit}`, { count: sentence[unit] }))
          .join(' ') || word('sentenceKinds', sentence.kind)
      : ''
  const status = ({ liberty }: Row) =>
    liberty.overdueSince
      ? t('status.overdue', { day: format.date(liberty.overdueSince) })
      : `${classWord(liberty.status, report.classWords, report.language)}${liberty.certain ? '' : ` (${t('status.uncertain')})`}`
  return (
    <main className="wide">
      <DocHead
        kind="detainee_status"
        title={report.title}
        meta={t('asOf', { day: format.date(report.on) })}
      />
      <div className="tiles">
        {classesIn(report.counts).map((held) => (
          <div className="tile" key={held}>
            <strong>{report.counts[held]}</strong>
            <span>{classWord(held, report.classWords, report.language)}</span>
          </div>
        ))}
      </div>
      <DocTable
        rows={report.rows}
        rowKey={({ personId }) => personId}
        columns={[
          {
            head: t('status.no'),
            cell: (row) => <NumberCell row={row} example={t('status.example')} />,
            width: '11.5%',
          },
          { head: t('status.name'), cell: (row) => <NameCell row={row} />, width: '14.5%' },
          { head: t('result.status'), cell: status, width: '10%' },
          {
            head: t('status.where'),
            cell: ({ liberty }) =>
              [liberty.facility, liberty.regime && regimeOn(liberty.regime, report.on)]
                .filter(Boolean)
                .join(', '),
            width: '17.5%',
          },
          { head: t('status.sentence'), cell: term, width: '7%' },
          {
            head: t('status.expected'),
            cell: ({ sentence, liberty }) =>
              sentence?.expectedEnd && isHeld(liberty.status)
                ? t('status.notBefore', { day: format.date(sentence.expectedEnd, 'short') })
                : '',
            width: '11.5%',
          },
          {
            head: t('status.confirmed'),
            cell: ({ liberty }) => (liberty.lastConfirmed ? format.date(liberty.lastConfirmed, 'short') : ''),
            width: '11%',
          },
          {
            head: t('status.source'),
            cell: ({ sourceTitle }) => sourceTitle && <span className="note">{sourceTitle}</span>,
            width: '17%',
          },
        ]}
      />
    </main>
  )
}

const NumberCell = ({ row, example }: { row: Row; example: string }) => (
  <>
    <span className="keep">{row.ref}</span>
    {row.isExample && (
      <>
        <br />
        <span className="note">({example})</span>
      </>
    )}
  </>
)

/** As this language prints it; beneath, as it stands in the other script. */
const NameCell = ({ row: { printedName, nameLatin, nameCyrillic } }: { row: Row }) => {
  const other = /\p{Script=Cyrillic}/u.test(printedName) ? nameLatin : nameCyrillic
  return (
    <>
      {printedName}
      {other && (
        <>
          <br />
          <span lang={other === nameCyrillic ? 'kk' : 'en'} className="note">
            {other}
          </span>
        </>
      )}
    </>
  )
}
