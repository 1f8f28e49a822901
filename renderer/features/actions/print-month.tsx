import { useTranslation } from 'react-i18next'
import { PrintButton } from '../../components/preview/print-button.tsx'

/** The month as a calendar to hang up. */
export const PrintMonth = ({ month }: { month: string }) => {
  const { t } = useTranslation('actions')
  return (
    <PrintButton
      label={t('calendar.print')}
      title={t('calendar.printTitle')}
      text={t('calendar.printText')}
      report={(language) => ({ kind: 'action_month', language, on: `${month}-01` })}
    />
  )
}
