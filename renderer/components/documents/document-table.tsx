import { Anchor, Group, Text } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DocumentRow } from '../../../shared/contract/documents.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { Chip } from '../chip.tsx'
import { SimpleTable } from '../simple-table.tsx'
import { DocumentMenu, type DocumentActions } from './document-menu.tsx'
import classes from './documents.module.css'

type Props = DocumentActions & { rows: readonly DocumentRow[]; onSee: (row: DocumentRow) => void }

export const DocumentTable = ({ rows, onSee, ...actions }: Props) => {
  const { t } = useTranslation('documents')
  const format = useFormat()
  const { word } = useVocabulary()
  return (
    <SimpleTable
      framed
      label={t('title')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          header: t('field.name'),
          cell: (row) => (
            <div className={classes.name}>
              <Group gap="xs">
                <Anchor component="button" type="button" ta="start" onClick={() => onSee(row)}>
                  {row.name}
                </Anchor>
                {row.elsewhere > 0 && <Chip icon={IconCopy}>{t('elsewhere', { count: row.elsewhere })}</Chip>}
              </Group>
              {row.description && <Text c="dimmed">{row.description}</Text>}
            </div>
          ),
        },
        { header: t('field.kind'), cell: ({ kind }) => word('documentKinds', kind) },
        { header: t('field.size'), cell: ({ size }) => format.fileSize(size), end: true },
        {
          header: t('field.added'),
          cell: ({ addedAt, addedBy }) => [format.moment(addedAt), addedBy].filter(Boolean).join(' · '),
        },
        { header: t('actions'), buttons: true, cell: (row) => <DocumentMenu row={row} {...actions} /> },
      ]}
    />
  )
}
