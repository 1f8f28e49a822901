import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppEvents } from '../../shared/events.ts'
import { invoke } from '../api/invoke.ts'
import { useAppEvent } from '../api/use-app-event.ts'
import { ProgressLine } from './progress-line.tsx'

const start: Omit<AppEvents['backup.progress'], 'reason'> = { step: 'copy', done: 0, total: 1 }

/** How far a backup is, said by the program itself, and the way out of it. */
export const BackupProgress = ({ cancelLabel }: { cancelLabel?: string }) => {
  const { t } = useTranslation('backup')
  const [{ step, done, total }, setProgress] = useState(start)
  useAppEvent('backup.progress', setProgress)
  return (
    <ProgressLine
      words={t(`step.${step}`)}
      done={done}
      total={total}
      cancelLabel={cancelLabel ?? t('cancel')}
      onCancel={() => void invoke('backup.cancel', {})}
    />
  )
}
