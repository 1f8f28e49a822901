import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'

/** The SHA-256 of a file in groups, to be read aloud, and to be copied whole. */
export const Fingerprint = ({ sha256 }: { sha256: string }) => {
  const { t } = useTranslation('documents')
  // The one way into the clipboard: pages may not write to it, and what was copied leaves it by itself.
  const copy = async () => {
    await invoke('clipboard.copyBank', { text: sha256 })
    notifications.show({ message: t('room.copied') })
  }
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <code className="tabular">{sha256.match(/.{8}/g)?.join(' ')}</code>
      <Tooltip label={t('room.copyHash')}>
        <ActionIcon variant="subtle" aria-label={t('room.copyHash')} onClick={() => void copy()}>
          <IconCopy size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}
