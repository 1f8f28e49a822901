import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { SharesDialog } from './shares-dialog.tsx'

/** Three sheets for three keepers, beside the recovery key: made, made anew, and taken away again. */
export const SharesCard = () => {
  const { t } = useTranslation('recovery')
  const format = useFormat()
  const state = useApiQuery('recovery.state', {})
  const remove = useApiCommand('shares.remove')
  const [doing, setDoing] = useState<'make' | 'remove' | null>(null)
  const close = () => setDoing(null)
  return (
    <FactCard title={t('shares.title')}>
      <Text mb="sm">{t('shares.text')}</Text>
      <QueryView query={state}>
        {({ shares }) => (
          <>
            {shares?.held && (
              <Text mb="sm">
                {t('shares.held', {
                  mark: shares.held.mark,
                  date: format.date(shares.held.since.slice(0, 10)),
                })}
              </Text>
            )}
            {shares?.isPending && (
              <Text mb="sm">{shares.held ? t('shares.pending') : t('shares.unconfirmed')}</Text>
            )}
            {shares?.wasUsed && (
              <Alert mb="sm" role="status">
                {t('shares.used')}
              </Alert>
            )}
            <Group>
              <Button variant="default" onClick={() => setDoing('make')}>
                {shares ? t('shares.renew') : t('shares.make')}
              </Button>
              {shares && (
                <Button variant="subtle" onClick={() => setDoing('remove')}>
                  {t('shares.remove')}
                </Button>
              )}
            </Group>
            {doing === 'make' && (
              <SharesDialog title={shares ? t('shares.renew') : t('shares.make')} onClose={close} />
            )}
          </>
        )}
      </QueryView>
      {doing === 'remove' && (
        <ConfirmDialog
          title={t('shares.removeTitle')}
          text={t('shares.removeText')}
          confirmLabel={t('shares.remove')}
          danger
          onConfirm={() => remove.mutateAsync({})}
          onClose={close}
        />
      )}
    </FactCard>
  )
}
