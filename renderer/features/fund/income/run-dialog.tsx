import { Alert, Loader, Modal } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { ReportInput } from '../../../../shared/contract/report-input.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { Preview } from '../../../components/preview/preview.tsx'
import { useSentence } from '../../../lib/use-sentence.ts'

type Props = {
  title: string
  backLabel: string
  /** null until it is known what to ask for. */
  input: ReportInput | null
  onClose: () => void
}

/** A document made of what is asked, shown as it is printed. */
export const RunDialog = ({ title, backLabel, input, onClose }: Props) => {
  const sentence = useSentence()
  const { mutate, data: run, error } = useApiCommand('reports.prepare')
  const asked = useRef(false)
  useEffect(() => {
    if (!input || asked.current) return
    asked.current = true
    mutate(input)
  }, [input, mutate])
  return (
    <Modal opened onClose={onClose} title={title} size="xl">
      {error && <Alert color="red">{sentence(error)}</Alert>}
      {!run && !error && <Loader size="sm" />}
      {run && <Preview run={run} onClose={onClose} backLabel={backLabel} />}
    </Modal>
  )
}
