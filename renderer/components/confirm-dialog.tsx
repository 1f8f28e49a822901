import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Unmasked } from './masked.tsx'
import { useProblem, useSentence } from '../lib/use-sentence.ts'

type Props = {
  title: string
  text: string
  /** The verb: "Void period", "Discard demonstration". */
  confirmLabel: string
  /** What leaves everything as it is, where "Cancel" could be read as the verb itself. */
  dismissLabel?: string
  danger?: boolean
  /** Asks for a reason, which goes into the history. */
  withReason?: boolean
  onConfirm: (reason: string) => Promise<unknown>
  onClose: () => void
}

/** Asked before what cannot be taken back with one key; mounted while it is open. */
export const ConfirmDialog = (props: Props) => {
  const { title, text, confirmLabel, dismissLabel, danger, withReason, onConfirm, onClose } = props
  const { t } = useTranslation()
  const sentence = useSentence()
  const problem = useProblem()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)

  const confirm = async () => {
    if (withReason && !reason.trim()) return setMissing(true)
    setBusy(true)
    setError(null)
    try {
      await onConfirm(reason.trim())
      onClose()
    } catch (failure) {
      setError(failure)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal opened onClose={onClose} title={title}>
      <Stack gap="md">
        <Text>{text}</Text>
        {withReason && (
          <Unmasked>
            <Textarea
              name="reason"
              label={t('confirm.reason')}
              description={t('confirm.reasonHint')}
              autoComplete="off"
              withAsterisk
              data-autofocus
              autosize
              minRows={2}
              value={reason}
              error={missing && !reason.trim() ? problem({ problem: 'required' }) : null}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </Unmasked>
        )}
        {error !== null && (
          <Alert color="red" role="alert">
            {sentence(error)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus={!withReason}>
            {dismissLabel ?? t('form.cancel')}
          </Button>
          <Button {...(danger && { color: 'red' })} loading={busy} onClick={() => void confirm()}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
