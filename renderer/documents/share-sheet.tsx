import { useTranslation } from 'react-i18next'
import type { Sheet } from '../../shared/contract/shell.ts'
import { readShare } from '../../shared/share-sheet.ts'
import { formats } from '../lib/format.ts'
import { KeyGroups } from './key-groups.tsx'

type Props = { sheet: Extract<Sheet, { kind: 'share' }> }

/** One share on one page: which of the three it is, of which set, the groups, and who keeps it, to fill in by hand. */
export const ShareSheet = ({ sheet }: Props) => {
  const { t } = useTranslation('report')
  const read = readShare(sheet.share)
  const { mark, number } = read.ok ? read.share : { mark: '', number: '' }
  const steps: string[] = t('shareSheet.steps', { returnObjects: true })
  return (
    <>
      <header className="title">
        <p className="kind">{t('sheet.kind')}</p>
        <h1>{t('shareSheet.title', { number })}</h1>
        <p className="meta">
          {t('shareSheet.made', { mark, date: formats(sheet.language).date(sheet.madeOn) })}
        </p>
      </header>
      <p className="lead">{t('shareSheet.lead')}</p>
      <KeyGroups text={sheet.share} />
      <dl className="byHand">
        <dt>{t('shareSheet.keeper')}</dt>
        <dd />
        <dt>{t('shareSheet.since')}</dt>
        <dd />
      </dl>
      <h2>{t('sheet.how')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="note">{t('shareSheet.keep')}</p>
    </>
  )
}
