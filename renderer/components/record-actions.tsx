import { Button, Menu } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconDots, IconEraser, IconPencil } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandChannel } from '../../shared/contract/index.ts'
import { useMay } from '../api/use-may.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'

type Props = {
  /** Who may change such a record may archive it too. */
  channel: CommandChannel
  /** Left out where the page itself is the form. */
  editLabel?: string
  onEdit?: () => void
  isArchived: boolean
  archiveTitle: string
  archiveText: string
  onArchive: () => Promise<unknown>
  onRestore: () => void
  /** Nothing but its code is left: it can still be archived. */
  isErased?: boolean
  /** What else can be done with such a record, for whoever may change it; neither archived nor erased. */
  more?: { label: string; icon: ReactNode; onAsk: () => void }
  /** Offered to whoever may call its channel (P6). */
  erase?: { channel: CommandChannel; onAsk: () => void }
}

/** What can be done with a whole record: change it, archive it, bring it back, erase it on request. */
export const RecordActions = ({
  channel,
  editLabel,
  onEdit,
  isArchived,
  archiveTitle,
  archiveText,
  onArchive,
  onRestore,
  isErased = false,
  more,
  erase,
}: Props) => {
  const { t } = useTranslation()
  const may = useMay()
  const [archiving, setArchiving] = useState(false)
  const mayChange = may(channel)
  const mayErase = erase !== undefined && !isErased && may(erase.channel)
  if (!mayChange && !mayErase) return null
  return (
    <>
      {mayChange && !isErased && onEdit && (
        <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
          {editLabel}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" aria-label={t('form.more')} px="xs">
            <IconDots size={18} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {mayChange && isArchived && (
            <Menu.Item leftSection={<IconArchiveOff size={16} aria-hidden />} onClick={onRestore}>
              {t('form.restore')}
            </Menu.Item>
          )}
          {mayChange && !isArchived && (
            <Menu.Item leftSection={<IconArchive size={16} aria-hidden />} onClick={() => setArchiving(true)}>
              {t('form.archive')}
            </Menu.Item>
          )}
          {mayChange && !isArchived && !isErased && more && (
            <Menu.Item leftSection={more.icon} onClick={more.onAsk}>
              {more.label}
            </Menu.Item>
          )}
          {mayErase && (
            <Menu.Item color="red" leftSection={<IconEraser size={16} aria-hidden />} onClick={erase.onAsk}>
              {t('erase.ask')}
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
