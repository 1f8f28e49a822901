import { Tooltip, UnstyledButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconChecklist, IconLock, IconSettings, IconTableImport, type Icon } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'
import { May } from '../../components/may.tsx'
import { rooms } from '../rooms.ts'
import { BackupReminder } from './backup-reminder.tsx'
import classes from './layout.module.css'

export const Sidebar = () => {
  const { t } = useTranslation()
  return (
    <nav className={classes.sidebar} aria-label={t('nav.main')}>
      <div className={classes.brand}>{t('app.name')}</div>
      <ul>
        {rooms.map(({ id, path, icon }) => (
          <li key={id}>
            <Named label={t(`nav.${id}`)}>
              <Link to={path} className={classes.room}>
                <Entry icon={icon} label={t(`nav.${id}`)} />
              </Link>
            </Named>
          </li>
        ))}
      </ul>
      <ul className={classes.foot}>
        <BackupReminder />
        <May channel="imports.stage">
          <li>
            <Named label={t('nav.import')}>
              <Link to="/import" className={classes.room}>
                <Entry icon={IconTableImport} label={t('nav.import')} />
              </Link>
            </Named>
          </li>
        </May>
        <li>
          <Named label={t('nav.quality')}>
            <Link to="/quality" className={classes.room}>
              <Entry icon={IconChecklist} label={t('nav.quality')} />
            </Link>
          </Named>
        </li>
        <li>
          <Named label={t('nav.settings')}>
            <Link to="/settings" className={classes.room}>
              <Entry icon={IconSettings} label={t('nav.settings')} />
            </Link>
          </Named>
        </li>
        <li>
          <Named label={`${t('nav.lock')} (Ctrl+L)`}>
            <UnstyledButton className={classes.room} onClick={() => void invoke('vault.lock', {})}>
              <Entry icon={IconLock} label={t('nav.lock')} />
            </UnstyledButton>
          </Named>
        </li>
      </ul>
    </nav>
  )
}

const Entry = ({ icon: Sign, label }: { icon: Icon; label: string }) => (
  <>
    <Sign size={18} stroke={1.75} aria-hidden />
    <span>{label}</span>
  </>
)

/** On a narrow window the words stand in a tooltip. */
const Named = ({ label, children }: { label: string; children: ReactNode }) => {
  const narrow = useMediaQuery('(max-width: 1199px)')
  return (
    <Tooltip label={label} position="right" disabled={!narrow}>
      <div>{children}</div>
    </Tooltip>
  )
}
