import { useTranslation } from 'react-i18next'
import { PrintButton } from '../../components/preview/print-button.tsx'

/** The drawing of one person's custody on paper. */
export const PrintCustody = ({ personId, on }: { personId: string; on: string }) => {
  const { t } = useTranslation('people')
  return (
    <PrintButton
      label={t('custody.print')}
      title={t('custody.printTitle')}
      text={t('custody.printText')}
      report={(language) => ({ kind: 'case_sheet', sections: ['custody'], language, personId, on })}
    />
  )
}
