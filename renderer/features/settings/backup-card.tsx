import { Button, Group, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FactCard } from '../../components/fact-card.tsx'

/** The way to the backups. */
export const BackupCard = () => {
  const { t } = useTranslation('backup')
  const navigate = useNavigate()
  return (
    <FactCard title={t('title')}>
      <Text mb="sm">{t('card')}</Text>
      <Group>
        <Button variant="default" name="backups" onClick={() => void navigate({ to: '/settings/backup' })}>
          {t('cardButton')}
        </Button>
      </Group>
    </FactCard>
  )
}
