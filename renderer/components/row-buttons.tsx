import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { IconArchive, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

type Props = {
  /** What the row is called. */
  name: string
  onEdit?: () => void
  onArchive?: () => void
}

/** Change and archive at the end of a row. */
export const RowButtons = ({ name, onEdit, onArchive }: Props) => {
  const { t } = useTranslation()
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      {onEdit && (
        <Tooltip label={t('form.edit')}>
          <ActionIcon aria-label={t('form.editNamed', { name })} onClick={onEdit}>
            <IconPencil size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      )}
      {onArchive && (
        <Tooltip label={t('form.archive')}>
          <ActionIcon aria-label={t('form.archiveNamed', { name })} onClick={onArchive}>
            <IconArchive size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      )}
    </Group>
  )
}
