import { Alert, Modal, Loader } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useSentence } from '../../../lib/use-sentence.ts'
import { Preview } from '../../../components/preview/preview.tsx'
import { useToday } from '../books.tsx'
import type { Decision } from './use-decision.ts'

/** The decision sheet as it is printed, to be saved; its number and code come back with the signatures. */
export const SheetDialog = ({ decision, onClose }: { decision: Decision; onClose: () => void }) => {
  const { t } = useTranslation('approvals')
  const sentence = useSentence()
  const { language } = useFormat()
  const { subject, subjectId } = decision
  const today = useToday()
  const { mutate, data: run, error } = useApiCommand('reports.prepare')
  const asked = useRef(false)
  useEffect(() => {
    if (!today || asked.current) return
    asked.current = true
    mutate({ kind: 'decision_sheet', language, subject, subjectId, on: today })
  }, [today, mutate, language, subject, subjectId])
  return (
    <Modal opened onClose={onClose} title={t('printSheet')} size="xl">
      {error && <Alert color="red">{sentence(error)}</Alert>}
      {!run && !error && <Loader size="sm" />}
      {run && <Preview run={run} onClose={onClose} backLabel={t('back')} />}
    </Modal>
  )
}
