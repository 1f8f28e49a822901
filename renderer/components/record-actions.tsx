import { Button, Menu } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconDots, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandChannel } from '../../shared/contract/index.ts'
import { useMay } from '../api/use-may.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'

type Props = {
  /** Who may change such a record may archive it too. */
  channel: CommandChannel
  editLabel: string
  onEdit: () => void
  isArchived: boolean
  archiveTitle: string
  archiveText: string
  onArchive: () => Promise<unknown>
  onRestore: () => void
}

/** What can be done with a whole record: change it, archive it, bring it back. */
export const RecordActions = ({
  channel,
  editLabel,
  onEdit,
  isArchived,
  archiveTitle,
  archiveText,
  onArchive,
  onRestore,
}: Props) => {
  const { t } = useTranslation()
  const may = useMay()
  const [archiving, setArchiving] = useState(false)
  if (!may(channel)) return null
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
        {editLabel}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" aria-label={t('form.more')} px="xs">
            <IconDots size={18} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {isArchived ? (
            <Menu.Item leftSection={<IconArchiveOff size={16} aria-hidden />} onClick={onRestore}>
              {t('form.restore')}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconArchive size={16} aria-hidden />} onClick={() => setArchiving(true)}>
              {t('form.archive')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {archiving && (
        <ConfirmDialog
          title={archiveTitle}
          text={archiveText}
          confirmLabel={t('form.archive')}
          onConfirm={onArchive}
          onClose={() => setArchiving(false)}
        />
      )}
    </>
  )
}
