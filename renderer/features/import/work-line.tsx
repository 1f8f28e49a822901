import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProgressLine } from '../../components/progress-line.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useReason } from '../../lib/use-sentence.ts'
import type { LongWork } from './use-long-work.ts'

const worthSaying = 5

/** How far the work is and how long it may take, or what stopped it. */
export const WorkLine = ({
  work,
  words,
  onCancel,
}: {
  work: LongWork
  words: string
  onCancel: () => void
}) => {
  const { t } = useTranslation(['import', 'common'])
  const reason = useReason()
  const { number } = useFormat()
  const { progress, error } = work
  if (error !== null)
    return (
      <Alert
        color="red"
        role="alert"
        withCloseButton
        closeButtonLabel={t('common:form.close')}
        onClose={work.forget}
      >
        {reason(error)}
      </Alert>
    )
  if (!progress) return null
  const { done, total, secondsLeft } = progress
  const left = secondsLeft >= worthSaying ? ` · ${t('work.left', { count: secondsLeft })}` : ''
  const far = total > 1 ? ` ${t('work.far', { done: number(done), total: number(total) })}` : ''
  return (
    <ProgressLine
      words={`${words}${far}${left}`}
      done={done}
      total={total}
      cancelLabel={t('common:form.cancel')}
      onCancel={onCancel}
    />
  )
}
