import { ActionIcon, Menu } from '@mantine/core'
import { IconArchive, IconDeviceFloppy, IconDots, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DocumentRow } from '../../../shared/contract/documents.ts'
import { useMasking } from '../../api/masking.tsx'
import { useMay } from '../../api/use-may.ts'
import { useSaveCopy } from './use-save-copy.ts'

export type DocumentActions = {
  mayWrite: boolean
  onChange: (row: DocumentRow) => void
  onArchive: (row: DocumentRow) => void
}

/** What can be done with a file besides looking at it, for those who may. */
export const DocumentMenu = ({
  row,
  mayWrite,
  onChange,
  onArchive,
}: DocumentActions & { row: DocumentRow }) => {
  const { t } = useTranslation(['documents', 'common'])
  const { masked } = useMasking()
  const saveCopy = useSaveCopy()
  if (!useMay()('documents.export')) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={30} aria-label={t('menu', { name: row.name })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {/* The window of the system would show the name. */}
        <Menu.Item
          disabled={masked}
          leftSection={<IconDeviceFloppy size={16} aria-hidden />}
          onClick={() => void saveCopy(row.id)}
        >
          {t('saveCopy')}
        </Menu.Item>
        {mayWrite && (
          <>
            <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onChange(row)}>
              {t('change')}
            </Menu.Item>
            <Menu.Item leftSection={<IconArchive size={16} aria-hidden />} onClick={() => onArchive(row)}>
              {t('common:form.archive')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
