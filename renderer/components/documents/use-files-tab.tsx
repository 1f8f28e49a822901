import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import type { CountedTab } from '../counted-tabs.tsx'
import { DocumentsPanel } from './documents-panel.tsx'
import type { Owner } from './owner.ts'

/** The tab of a record's files. */
export const useFilesTab = ({ owner, ownerId }: Owner): CountedTab<'files'> => {
  const { t } = useTranslation('documents')
  const { data } = useApiQuery('documents.list', { owner, ownerId })
  return {
    id: 'files',
    label: t('title'),
    ...(data && { count: data.length }),
    content: <DocumentsPanel owner={owner} ownerId={ownerId} />,
  }
}
