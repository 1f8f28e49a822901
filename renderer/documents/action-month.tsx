// A month of actions on paper: the calendar, and beneath it each of them with place and state.
import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../shared/contract/report-document.ts'
import { formats } from '../lib/format.ts'
import { hasDays, isOn, monthOf, weeksOf } from '../lib/month-grid.ts'
import { useVocabulary } from '../lib/use-vocabulary.ts'
import { DocHead } from './doc-head.tsx'
import { DocTable } from './doc-table.tsx'

type Report = Extract<ReportDocument, { kind: 'action_month' }>
type Action = Report['actions'][number]

export const ActionMonth = ({ report }: { report: Report }) => {
  const { t } = useTranslation(['report', 'actions'])
  const { word } = useVocabulary()
  const format = formats(report.language)
  const month = monthOf(report.on)
  const title = ({ startTime, title: name }: Action) => [startTime, name].filter(Boolean).join(' ')
  return (
    <main className="wide">
      <DocHead
        kind="action_month"
        title={format.date(month)}
        meta={t('actionMonth.count', { count: report.actions.length })}
      />
      <table className="month">
        <thead>
          <tr>
            {format.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, at) => (
                <td key={day ?? format.weekdays[at]}>
                  {day && <span className="note">{Number(day.slice(8))}</span>}
                  {day &&
                    report.actions
                      .filter((action) => isOn(action, day))
                      .map((action) => (
                        <p key={action.id}>
                          {action.state === 'called_off' ? <s>{title(action)}</s> : title(action)}
                        </p>
                      ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {report.actions.length > 0 && (
        <>
          <h2>{t('actionMonth.each')}</h2>
          <DocTable
            rows={report.actions}
            rowKey={({ id }) => id}
            columns={[
              { head: t('actions:column.title'), cell: title },
              {
                head: t('actions:column.date'),
                cell: (action) =>
                  `${format.partialDate(action.start, 'short')}${hasDays(action) ? '' : ` (${t('actions:calendar.noDay')})`}`,
              },
              { head: t('actions:column.type'), cell: ({ type }) => word('actionTypes', type) },
              {
                head: t('actions:column.place'),
                cell: ({ place, country }) => [place, format.country(country)].filter(Boolean).join(', '),
              },
              { head: t('actions:form.state'), cell: ({ state }) => word('actionStates', state) },
            ]}
          />
        </>
      )}
    </main>
  )
}
