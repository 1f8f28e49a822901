import { useTranslation } from 'react-i18next'
import type { Sheet } from '../../shared/contract/shell.ts'
import { formats } from '../lib/format.ts'
import { KeyGroups } from './key-groups.tsx'

/** The recovery key on one page: the groups large and numbered, as the program speaks of them, and how it is used. */
export const RecoverySheet = ({ sheet }: { sheet: Extract<Sheet, { kind: 'recovery' }> }) => {
  const { t } = useTranslation('report')
  const steps: string[] = t('sheet.steps', { returnObjects: true })
  return (
    <>
      <header className="title">
        <p className="kind">{t('sheet.kind')}</p>
        <h1>{t('sheet.title')}</h1>
        <p className="meta">{t('sheet.made', { date: formats(sheet.language).date(sheet.madeOn) })}</p>
      </header>
      <p className="lead">{t('sheet.lead')}</p>
      <KeyGroups text={sheet.recoveryKey} />
      <h2>{t('sheet.how')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="note">{t('sheet.keep')}</p>
    </>
  )
}
