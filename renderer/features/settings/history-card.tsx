import { Button, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FactCard } from '../../components/fact-card.tsx'

export const HistoryCard = () => {
  const { t } = useTranslation('settings')
  return (
    <FactCard title={t('history.title')}>
      <Text mb="sm">{t('history.text')}</Text>
      <Button variant="default" renderRoot={(props) => <Link to="/audit" {...props} />}>
        {t('history.open')}
      </Button>
    </FactCard>
  )
}
