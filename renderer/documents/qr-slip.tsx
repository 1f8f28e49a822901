// The Swiss payment slip: the lower 105 mm of the sheet belong to it, as its standard says.
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { SwissQRBill } from 'swissqrbill/svg'
import { decimalText, exponentOf } from '../../shared/money.ts'
import type { ReportDocument } from '../../shared/contract/report-document.ts'
import type { Language } from '../../shared/contract/shell.ts'
import { formats } from '../lib/format.ts'
import { DocHead } from './doc-head.tsx'

type Report = Extract<ReportDocument, { kind: 'qr_slip' }>

/** The standard knows German, French, Italian and English. */
const languageOf = { en: 'EN', fr: 'FR', ru: 'EN', kk: 'EN' } as const satisfies Record<Language, string>

const billOf = ({ iban, currency, holder, amountMinor, message, language }: Report) =>
  new SwissQRBill(
    {
      currency,
      ...(amountMinor !== null && { amount: Number(decimalText(amountMinor, exponentOf(currency))) }),
      ...(message && { message }),
      creditor: {
        account: iban,
        name: holder.name,
        address: holder.street,
        ...(holder.houseNumber && { buildingNumber: holder.houseNumber }),
        zip: holder.postCode,
        city: holder.town,
        country: holder.country,
      },
    },
    { language: languageOf[language] },
  )

export const QrSlip = ({ report }: { report: Report }) => {
  const { t } = useTranslation('report')
  const slip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    slip.current?.replaceChildren(billOf(report).element)
  }, [report])
  const { amountMinor, currency, language } = report
  const amount = amountMinor !== null && formats(language).money(amountMinor, currency)
  return (
    <main>
      <DocHead kind="qr_slip" title={t('slip.title')} meta={report.holder.name} />
      <p className="lead">{t('slip.lead')}</p>
      <p>{amount ? t('slip.amount', { amount }) : t('slip.open')}</p>
      {languageOf[language] === 'EN' && language !== 'en' && <p className="note">{t('slip.language')}</p>}
      <div ref={slip} className="slip" role="img" aria-label={t('slip.title')} />
    </main>
  )
}
