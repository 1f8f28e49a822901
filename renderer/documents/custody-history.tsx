// One person's custody on paper: the drawing of her page, and beneath it every period in words.
import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../shared/contract/reports.ts'
import { CustodyDrawing } from '../components/custody-drawing/custody-drawing.tsx'
import { formats } from '../lib/format.ts'
import { useRegime } from '../lib/use-regime.ts'
import { useVocabulary } from '../lib/use-vocabulary.ts'
import { DocHead } from './doc-head.tsx'
import { DocTable } from './doc-table.tsx'

type Report = Extract<ReportDocument, { kind: 'custody_history' }>
type Period = Report['periods'][number]
/** A spell with no known place is a line of the table like any other (C7). */
type Line = { period: Period } | { period: null; from: string; to: string }

const beginning = (line: Line): string =>
  line.period ? (line.period.startMin ?? line.period.startMax ?? '') : line.from
const linesOf = ({ periods, gaps }: Report): Line[] =>
  [...periods.map((period) => ({ period })), ...gaps.map((gap) => ({ period: null, ...gap }))].toSorted(
    (a, b) => (beginning(a) < beginning(b) ? -1 : 1),
  )

export const CustodyHistory = ({ report }: { report: Report }) => {
  const { t } = useTranslation(['report', 'people', 'legal'])
  const { word } = useVocabulary()
  const { regimeOn } = useRegime()
  const format = formats(report.language)
  const { person, periods, gaps, on, overlaps } = report
  const day = (value: string) => format.date(value, 'short')
  const placeOf = ({ regime, facility, isDerived, decidedOn, ...period }: Period) =>
    [
      regimeOn(regime, period.startMin ?? period.startMax ?? ''),
      facility && `, ${facility.label}`,
      isDerived && ` (${t('people:custody.derived')})`,
      decidedOn && ` · ${t('legal:drawing.decidedOn', { date: format.partialDate(decidedOn, 'short') })}`,
    ]
      .filter(Boolean)
      .join('')
  const placeCell = (period: Period) => {
    const sources = sourcesOf(period)
    return (
      <>
        {placeOf(period)}
        {sources && (
          <>
            <br />
            <span className="note">{t('custody.source', { titles: sources })}</span>
          </>
        )}
      </>
    )
  }
  const endOf = ({ end }: Period) => (end ? format.partialDate(end, 'short') : t('people:custody.open'))
  return (
    <main>
      <DocHead
        kind="custody_history"
        title={person.printedName}
        meta={[
          person.ref,
          ...[person.nameLatin, person.nameCyrillic].filter((name) => name && name !== person.printedName),
          person.isExample && t('status.example'),
          t('asOf', { day: format.date(on) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      {periods.length === 0 ? (
        <p>{t('people:custody.empty')}</p>
      ) : (
        <>
          <h2>{t('people:custody.timeline')}</h2>
          <CustodyDrawing periods={periods} gaps={gaps} on={on} />
          {overlaps > 0 && <p className="note">{t('people:custody.overlaps')}</p>}
          <h2>{t('people:custody.periods')}</h2>
          <DocTable
            rows={linesOf(report)}
            rowKey={(line) => line.period?.id ?? beginning(line)}
            columns={[
              {
                head: t('people:custody.place'),
                cell: ({ period }) => (period ? placeCell(period) : t('people:custody.gap')),
                width: '40%',
              },
              {
                head: t('people:custody.from'),
                cell: (line) =>
                  line.period ? format.partialDate(line.period.start, 'short') : day(line.from),
                width: '14.5%',
              },
              {
                head: t('people:custody.to'),
                cell: (line) => (line.period ? endOf(line.period) : day(line.to)),
                width: '14.5%',
              },
              {
                head: t('people:custody.phase'),
                cell: ({ period }) => period && word('legalPhases', period.legalPhase),
                width: '15.5%',
              },
              {
                head: t('people:custody.confirmed'),
                cell: ({ period }) => period?.lastConfirmed && day(period.lastConfirmed),
                width: '15.5%',
              },
            ]}
          />
        </>
      )}
    </main>
  )
}

/** Where the beginning, the newest confirmation and the end are known from, each source once. */
const sourcesOf = ({ source, confirmedSource, endSource }: Period): string =>
  [...new Set([source, confirmedSource, endSource].flatMap((each) => each?.title ?? []))].join('; ')
