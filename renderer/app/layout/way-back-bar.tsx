import { Button } from '@mantine/core'
import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { setWayBack, useWayBack } from '../../lib/way-back.ts'
import classes from './layout.module.css'

/** The way back to a form that was left half written, to mend a record it is about. */
export const WayBackBar = () => {
  const { t } = useTranslation()
  const { history } = useRouter()
  const place = useWayBack()
  const here = useLocation({ select: ({ href }) => href })
  const isBack = place === here
  useEffect(() => {
    if (isBack) setWayBack(null)
  }, [isBack])
  if (place === null || isBack) return null
  return (
    <aside className={classes.bar} data-tone="info" aria-label={t('wayBack.name')}>
      <span>{t('wayBack.kept')}</span>
      <Button size="compact-sm" variant="default" onClick={() => history.push(place)}>
        {t('wayBack.go')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => setWayBack(null)}>
        {t('wayBack.later')}
      </Button>
    </aside>
  )
}
