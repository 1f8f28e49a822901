import { IconUsb } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import classes from './layout.module.css'

/** A calm line when the last copy outside this computer is old; otherwise nothing. */
export const BackupReminder = () => {
  const { t } = useTranslation('backup')
  const { data } = useApiQuery('backup.reminder', {}, { keep: true })
  if (!data?.due) return null
  return (
    <li>
      <Link to="/settings/backup" className={classes.room} title={t('reminder')}>
        <IconUsb size={18} stroke={1.75} aria-hidden />
        <span>{t('reminder')}</span>
      </Link>
    </li>
  )
}
