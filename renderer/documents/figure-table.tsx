import { useTranslation } from 'react-i18next'
import { formats } from '../lib/format.ts'
import { useVocabulary } from '../lib/use-vocabulary.ts'
import type { CampaignResultReport } from './campaign-result.tsx'
import { DocTable } from './doc-table.tsx'

/** Adopted figures with their sources, and beside them how many persons are recorded: the two are never merged. */
export const FigureTable = ({ report }: { report: CampaignResultReport }) => {
  const { t } = useTranslation('report')
  const { word } = useVocabulary()
  const format = formats(report.language)
  return (
    <>
      <h2>{t('result.figures')}</h2>
      <DocTable
        rows={report.figures}
        rowKey={(_, index) => index}
        columns={[
          { head: t('result.figure'), cell: ({ metric }) => word('figureMetrics', metric), width: '19%' },
          {
            head: t('result.value'),
            cell: ({ value, qualifier }) =>
              [
                qualifier === 'exactly' ? '' : word('figureQualifiers', qualifier),
                value === null ? '' : format.number(value),
              ]
                .filter(Boolean)
                .join(' '),
            width: '16%',
          },
          { head: t('result.date'), cell: ({ asOf }) => format.partialDate(asOf, 'short'), width: '17%' },
          { head: t('result.source'), cell: ({ source }) => <span className="note">{source}</span> },
          {
            head: t('result.recordedPersons'),
            end: true,
            cell: ({ recordedPersons }) => recordedPersons ?? '',
            width: '13%',
          },
        ]}
      />
      <h3>{t('result.sources')}</h3>
      {report.sources.map(({ title, author, date, url }) => (
        <p className="note" key={title}>
          {[author, title, date && format.partialDate(date), url].filter(Boolean).join(', ')}
        </p>
      ))}
    </>
  )
}
