import { ActionIcon, Menu } from '@mantine/core'
import { IconArchive, IconDeviceFloppy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRow } from '../../../shared/contract/documents.ts'
import { useMasking } from '../../api/masking.tsx'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useMay } from '../../api/use-may.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
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
  const may = useMay()
  const destroy = useApiCommand('documents.destroy')
  const [destroying, setDestroying] = useState(false)
  if (!may('documents.export')) return null
  return (
    <>
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
              {may('documents.destroy') && (
                <Menu.Item
                  color="red"
                  leftSection={<IconTrash size={16} aria-hidden />}
                  onClick={() => setDestroying(true)}
                >
                  {t('destroy.ask')}
                </Menu.Item>
              )}
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {destroying && (
        <ConfirmDialog
          title={t('destroy.title')}
          text={t('destroy.text')}
          confirmLabel={t('destroy.confirm')}
          danger
          withReason
          onConfirm={(reason) => destroy.mutateAsync({ id: row.id, version: row.version, reason })}
          onClose={() => setDestroying(false)}
        />
      )}
    </>
  )
}
