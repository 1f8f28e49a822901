import { Alert, Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { FactCard } from '../../components/fact-card.tsx'

/** Whether every change is still chained to the one before it. */
export const ChainCard = () => {
  const { t } = useTranslation('settings')
  const check = useQuery({
    queryKey: ['history.verify'],
    queryFn: () => invoke('history.verify', {}),
    enabled: false,
  })
  const { data } = check
  return (
    <FactCard title={t('history.title')}>
      <Text mb="sm">{t('history.text')}</Text>
      <Group>
        <Button variant="default" loading={check.isFetching} onClick={() => void check.refetch()}>
          {t('history.verify')}
        </Button>
      </Group>
      {check.error && <ErrorState error={check.error} />}
      {data && !check.isFetching && (
        <Alert mt="sm" role="status" color={data.firstBadSeq === null ? 'brand' : 'red'}>
          {data.firstBadSeq === null
            ? t('history.intact', { count: data.entries })
            : t('history.broken', { seq: data.firstBadSeq })}
        </Alert>
      )}
    </FactCard>
  )
}
