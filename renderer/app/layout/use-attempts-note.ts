import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useFormat } from '../../lib/use-format.ts'

/** Says once, to whoever unlocked, that somebody had tried before; it stays until it is closed. */
export const useAttemptsNote = () => {
  const { t } = useTranslation()
  const format = useFormat()
  const { data } = useApiQuery('session.current', {})
  const failed = data?.failedAttempts
  const message = failed ? t('attempts', { count: failed.count, moment: format.moment(failed.lastAt) }) : null
  useEffect(() => {
    if (message) notifications.show({ id: 'attempts', message, autoClose: false })
  }, [message])
}
