import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { IconArchive, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

type Props = { name: string; onEdit: () => void; onArchive: () => void }

export const RowButtons = ({ name, onEdit, onArchive }: Props) => {
  const { t } = useTranslation(['campaign', 'common'])
  return (
    <Group gap={4} wrap="nowrap">
      <Tooltip label={t('common:form.edit')}>
        <ActionIcon aria-label={t('editNamed', { name })} onClick={onEdit}>
          <IconPencil size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('common:form.archive')}>
        <ActionIcon aria-label={t('archiveNamed', { name })} onClick={onArchive}>
          <IconArchive size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}
