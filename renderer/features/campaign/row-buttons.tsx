import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Props = { name: string; onEdit: () => void; onArchive: () => void }

export const RowButtons = ({ name, onEdit, onArchive }: Props) => {
  const { t } = useTranslation(['campaign', 'common'])
  return (
    <Group gap={4} wrap="nowrap">
      <Button size="compact-sm" variant="subtle" aria-label={t('editNamed', { name })} onClick={onEdit}>
        {t('common:form.edit')}
      </Button>
      <Button size="compact-sm" variant="subtle" aria-label={t('archiveNamed', { name })} onClick={onArchive}>
        {t('common:form.archive')}
      </Button>
    </Group>
  )
}
