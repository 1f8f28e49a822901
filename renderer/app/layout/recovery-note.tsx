import { Button, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'

const id = 'recovery-note'

/** Once after a sheet has opened the data: it has lain on a table, so a new one is offered. */
export const RecoveryNote = () => {
  const { t } = useTranslation('recovery')
  const may = useMay()
  const navigate = useNavigate()
  const { data } = useApiQuery('recovery.state', {}, { enabled: may('recovery.renew') })
  const used = data?.openedBy ?? null
  const show = useEffectEvent((kind: 'recovery' | 'share') =>
    notifications.show({
      id,
      autoClose: false,
      message: (
        <Stack gap="xs" align="flex-start">
          <span>{kind === 'share' ? t('note.share') : t('note.recovery')}</span>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(id)
              void navigate({ to: '/settings' })
            }}
          >
            {t('note.button')}
          </Button>
        </Stack>
      ),
    }),
  )
  useEffect(() => {
    if (used) show(used)
  }, [used])
  return null
}
