import { useTranslation } from 'react-i18next'
import type { HistoryParts } from '../history-changes.tsx'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** How the columns of a file read in the history of its record. */
export const useDocumentParts = (): HistoryParts => {
  const { t } = useTranslation('documents')
  const { wordOf } = useVocabulary()
  return {
    document: {
      label: t('file'),
      fields: {
        name: { label: t('field.name') },
        kind: { label: t('field.kind'), show: wordOf('documentKinds') },
        description: { label: t('field.description') },
      },
    },
  }
}
