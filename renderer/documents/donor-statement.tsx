// Report 7: what one donor gave in a period.
import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../shared/contract/report-document.ts'
import { formats } from '../lib/format.ts'
import { DocHead } from './doc-head.tsx'
import { GiftTables } from './gift-tables.tsx'

export const DonorStatement = ({
  report,
}: {
  report: Extract<ReportDocument, { kind: 'donor_statement' }>
}) => {
  const { t } = useTranslation('report')
  const { donor, gifts, sums, from, on, language } = report
  const { date } = formats(language)
  return (
    <main>
      <DocHead
        kind="donor_statement"
        title={t('donor.title', { name: donor })}
        meta={t('donor.period', { from: date(from), to: date(on) })}
      />
      {gifts.length === 0 ? (
        <p>{t('donor.none')}</p>
      ) : (
        <GiftTables gifts={gifts} sums={sums} language={language} whole />
      )}
      <p>{t('receipt.thanks')}</p>
    </main>
  )
}
