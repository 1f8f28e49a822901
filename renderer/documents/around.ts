// What stands around every page of a report: how far it may travel, where it comes from, its number and what it rests on.
import i18next from 'i18next'
import type { ReportDocument } from '../../shared/contract/report-document.ts'
import { formats } from '../lib/format.ts'

type Head = Pick<
  ReportDocument,
  'language' | 'level' | 'office' | 'isDemo' | 'ref' | 'generatedAt' | 'check' | 'kind'
>

/** In the language of the report. */
export const aroundOf = (report: Head) => {
  const t = i18next.getFixedT(report.language, 'report')
  return {
    level: t(`levels.${report.level}`),
    origin: [report.office, report.isDemo ? t('demo') : ''].filter(Boolean).join(' · '),
    number: `${report.ref} · ${t('recorded', { moment: formats(report.language).moment(report.generatedAt) })} · ${t('check', report.check)}`,
    page: `${t('page')} `,
    of: ` ${t('of')} `,
    name: `${t(`kind.${report.kind}`)} ${report.ref}`,
  }
}
