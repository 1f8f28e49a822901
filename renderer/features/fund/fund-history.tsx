import { useTranslation } from 'react-i18next'
import { useDocumentParts } from '../../components/documents/use-document-parts.ts'
import { HistoryPanel } from '../../components/history-panel.tsx'
import type { StoredEntity } from './aid/stored-fields.ts'
import { useStoredFields } from './aid/use-stored-fields.ts'

type Props = { entity: StoredEntity; id: string; currency: string }

/** The changes of a record of the fund, and how its decision went. */
export const FundHistory = ({ entity, id, currency }: Props) => {
  const { t } = useTranslation('approvals')
  const fieldsOf = useStoredFields()
  return (
    <HistoryPanel
      entity={entity}
      entityId={id}
      fields={fieldsOf(entity, currency)}
      parts={{
        ...useDocumentParts(),
        decision: { label: t('title'), fields: fieldsOf('decision', currency) },
      }}
    />
  )
}
