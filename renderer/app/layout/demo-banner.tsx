import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import classes from './layout.module.css'

export const DemoBanner = () => {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  return (
    <aside className={classes.bar} data-tone="info" aria-label={t('demo.name')}>
      <span>{t('demo.banner')}</span>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t('demo.discard')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('demo.discardTitle')}
          text={t('demo.discardText')}
          confirmLabel={t('demo.discard')}
          danger
          onConfirm={() => invoke('vault.discardDemo', {})}
          onClose={() => setAsking(false)}
        />
      )}
    </aside>
  )
}
