import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { RenewDialog } from './renew-dialog.tsx'

/** Since when the recovery key holds, and a new one in its place: after it was used, or seen. */
export const RecoveryCard = () => {
  const { t } = useTranslation('recovery')
  const format = useFormat()
  const [renewing, setRenewing] = useState(false)
  return (
    <FactCard title={t('title')}>
      <QueryView query={useApiQuery('recovery.state', {})}>
        {({ since, isPending, wasUsed }) => (
          <>
            <Text mb="sm">{t('text', { date: format.date(since.slice(0, 10)) })}</Text>
            {isPending && <Text mb="sm">{t('pending')}</Text>}
            {wasUsed && (
              <Alert mb="sm" role="status">
                {t('used')}
              </Alert>
            )}
          </>
        )}
      </QueryView>
      <Group>
        <Button variant="default" onClick={() => setRenewing(true)}>
          {t('renew')}
        </Button>
      </Group>
      {renewing && <RenewDialog onClose={() => setRenewing(false)} />}
    </FactCard>
  )
}
