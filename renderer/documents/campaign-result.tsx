// Report 1: what the campaign achieved, in the form of the news item it was founded on.
import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../shared/contract/reports.ts'
import { formats } from '../lib/format.ts'
import { useVocabulary } from '../lib/use-vocabulary.ts'
import { countList } from './class-words.ts'
import { DocHead } from './doc-head.tsx'
import { DocTable } from './doc-table.tsx'
import { FigureTable } from './figure-table.tsx'
import { LettersSection } from './letters-section.tsx'
import { ThenAndNow } from './then-and-now.tsx'

export type CampaignResultReport = Extract<ReportDocument, { kind: 'campaign_result' }>

export const CampaignResult = ({ report }: { report: CampaignResultReport }) => {
  const { t } = useTranslation('report')
  const { word } = useVocabulary()
  const format = formats(report.language)
  return (
    <main>
      <DocHead
        kind="campaign_result"
        title={t('result.headline', { title: report.title })}
        meta={t('asOf', { day: format.date(report.on) })}
      />
      <p className="lead">
        {t('result.lead', {
          total: report.thenAndNow.denominator,
          launched: format.date(report.launchedOn),
          list: countList(report.thenAndNow.atEnd, report.classWords, report.language),
        })}
      </p>
      {report.summary && <p>{report.summary}</p>}
      <ThenAndNow report={report} />
      <LettersSection report={report} />
      <ActionsSection report={report} />
      <FundSection report={report} />
      <h2>{t('result.demands')}</h2>
      <DocTable
        rows={report.demands}
        rowKey={(_, index) => index}
        columns={[
          { head: t('result.demand'), cell: ({ text }) => text, width: '64%' },
          { head: t('result.state'), cell: ({ state }) => word('demandStates', state) },
          { head: t('result.date'), cell: ({ stateOn }) => (stateOn ? format.date(stateOn, 'short') : '') },
        ]}
      />
      <FigureTable report={report} />
      <h2>{t('result.organisers')}</h2>
      <p>
        {report.organisations
          .map(({ name, role }) => `${name} (${word('campaignOrgRoles', role).toLowerCase()})`)
          .join(' · ')}
      </p>
    </main>
  )
}

const ActionsSection = ({ report }: { report: CampaignResultReport }) => {
  const { t } = useTranslation('report')
  const { word } = useVocabulary()
  const format = formats(report.language)
  const { total, byType, main } = report.actions
  if (total === 0) return null
  return (
    <>
      <h2>{t('result.actions')}</h2>
      <p>
        {t('result.actionsText', {
          total,
          list: byType.map(({ type, count }) => `${word('actionTypes', type)} ${count}`).join(', '),
        })}
      </p>
      <DocTable
        rows={main}
        rowKey={(_, index) => index}
        columns={[
          { head: t('result.date'), cell: ({ start }) => format.partialDate(start, 'short'), width: '17%' },
          { head: t('result.action'), cell: ({ title }) => title, width: '52%' },
          { head: t('result.place'), cell: ({ place }) => place },
          {
            head: t('result.participants'),
            end: true,
            cell: ({ participants, participantsQualifier }) =>
              participants === null
                ? ''
                : `${word('figureQualifiers', participantsQualifier)} ${format.number(participants)}`,
          },
        ]}
      />
    </>
  )
}

const FundSection = ({ report }: { report: CampaignResultReport }) => {
  const { t } = useTranslation('report')
  const { amount } = formats(report.language)
  const [first] = report.fund
  if (!first) return null
  return (
    <>
      <h2>{t('result.fund')}</h2>
      <DocTable
        rows={report.fund}
        rowKey={({ currency }) => currency}
        columns={[
          { head: t('result.currency'), cell: ({ currency }) => currency, width: '16%' },
          {
            head: t('result.received'),
            end: true,
            cell: ({ receivedMinor, currency }) => amount(receivedMinor, currency),
          },
          { head: t('result.aid'), end: true, cell: ({ aidMinor, currency }) => amount(aidMinor, currency) },
          {
            head: t('result.remitted'),
            end: true,
            cell: ({ remittedMinor, currency }) => amount(remittedMinor, currency),
            width: '34%',
          },
        ]}
      />
      <p className="note">{t('result.households', { count: first.households })}</p>
    </>
  )
}
