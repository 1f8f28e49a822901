import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../shared/contract/report-document.ts'

type Props = { kind: ReportDocument['kind']; title: string; meta: string }

export const DocHead = ({ kind, title, meta }: Props) => {
  const { t } = useTranslation('report')
  return (
    <header className="title">
      <p className="kind">{t(`kind.${kind}`)}</p>
      <h1>{title}</h1>
      <p className="meta">{meta}</p>
    </header>
  )
}
