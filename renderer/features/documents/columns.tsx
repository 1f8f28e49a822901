import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { documentSorts } from '../../../shared/contract/documents.ts'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { FileRow } from './documents-page.tsx'
import { OwnerLink } from './owner-link.tsx'

export const useDocumentColumns = (): ColumnSpec<FileRow, (typeof documentSorts)[number]>[] => {
  const { t } = useTranslation('documents')
  const format = useFormat()
  const { word, words } = useVocabulary()
  return [
    { id: 'name', header: t('field.name'), sort: 'name' },
    { id: 'kind', header: t('field.kind'), words: words('documentKinds') },
    {
      id: 'ownerLabel',
      header: t('room.owner'),
      beside: [{ id: 'owner', header: t('room.ownerKind'), words: words('documentOwners') }],
      cell: (row) => (
        <>
          <OwnerLink file={row} />{' '}
          <Text span c="dimmed" inherit>
            · {word('documentOwners', row.owner)}
          </Text>
        </>
      ),
    },
    {
      id: 'size',
      header: t('field.size'),
      sort: 'size',
      end: true,
      cell: ({ size }) => format.fileSize(size),
      sumAs: format.fileSize,
    },
    {
      id: 'addedAt',
      header: t('field.added'),
      sort: 'added',
      cell: ({ addedAt }) => format.moment(addedAt),
    },
    { id: 'type', header: t('room.type'), words: words('documentTypes') },
    { id: 'addedBy', header: t('room.addedBy') },
    {
      id: 'elsewhere',
      header: t('room.elsewhere'),
      end: true,
      hidden: true,
      cell: ({ elsewhere }) => (elsewhere > 0 ? format.number(elsewhere) : null),
    },
    { id: 'ref', header: t('room.ref'), hidden: true },
    { id: 'ownerRef', header: t('room.ownerRef'), hidden: true },
    { id: 'description', header: t('field.description'), hidden: true },
  ]
}
