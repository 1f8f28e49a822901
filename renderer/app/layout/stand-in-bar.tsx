import { useTranslation } from 'react-i18next'
import classes from './layout.module.css'

/** Not Electron but a browser that stands in for it: said always, so that nobody trusts it with real names. */
export const StandInBar = () => {
  const { t } = useTranslation()
  return (
    <aside className={classes.bar} data-tone="warn" aria-label={t('app.standInName')}>
      {t('app.standIn')}
    </aside>
  )
}
