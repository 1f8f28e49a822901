import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { IconArchive, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

type Props = { name: string; onEdit: () => void; onArchive: () => void }

/** Change a row, or take it out of the lists; each button names its row. */
export const RowActions = ({ name, onEdit, onArchive }: Props) => {
  const { t } = useTranslation(['legal', 'common'])
  return (
    <Group gap={4} wrap="nowrap">
      <Tooltip label={t('common:form.edit')}>
        <ActionIcon size={28} aria-label={t('editNamed', { name })} onClick={onEdit}>
          <IconPencil size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('common:form.archive')}>
        <ActionIcon size={28} aria-label={t('archiveNamed', { name })} onClick={onArchive}>
          <IconArchive size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}
