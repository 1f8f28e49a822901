import { useDocumentParts } from '../../components/documents/use-document-parts.ts'
import { HistoryPanel } from '../../components/history-panel.tsx'
import type { StoredEntity } from './aid/stored-fields.ts'
import { useStoredFields } from './aid/use-stored-fields.ts'

type Props = { entity: StoredEntity; id: string; currency: string }

/** The changes of a record of the fund. */
export const FundHistory = ({ entity, id, currency }: Props) => (
  <HistoryPanel
    entity={entity}
    entityId={id}
    fields={useStoredFields()(entity, currency)}
    parts={useDocumentParts()}
  />
)
