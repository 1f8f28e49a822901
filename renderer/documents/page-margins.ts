// What stands around every page. Margin boxes cannot hold elements; their texts go in as CSS variables, through CSSOM.
import i18next from 'i18next'
import type { ReportDocument } from '../../shared/contract/reports.ts'
import { formats } from '../lib/format.ts'

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

export const setPageMargins = (report: ReportDocument): void => {
  const t = i18next.getFixedT(report.language, 'report')
  const { moment } = formats(report.language)
  const texts = {
    '--level': t('level'),
    '--origin': [report.office, report.isDemo ? t('demo') : ''].filter(Boolean).join(' · '),
    '--number': `${report.ref} · ${t('recorded', { moment: moment(report.generatedAt) })} · ${t('check', report.check)}`,
    '--page': `${t('page')} `,
    '--of': ` ${t('of')} `,
  }
  for (const [name, text] of Object.entries(texts))
    document.documentElement.style.setProperty(name, quoted(text))
  document.documentElement.lang = report.language
  document.title = `${t(`kind.${report.kind}`)} ${report.ref}`
}
