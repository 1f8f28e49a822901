import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DocumentsPanel } from './documents-panel.tsx'
import type { Owner } from './owner.ts'

/** The files on a page that has no tabs. */
export const DocumentsSection = ({ owner, ownerId }: Owner) => {
  const { t } = useTranslation('documents')
  return (
    <>
      <Title order={2}>{t('title')}</Title>
      <DocumentsPanel owner={owner} ownerId={ownerId} />
    </>
  )
}
