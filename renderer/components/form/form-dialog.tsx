import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormBody } from './form-body.tsx'
import { useLeaveGuard } from './use-leave-guard.tsx'
import type { RecordFormState } from './use-record-form.ts'

type Props = {
  title: string
  form: RecordFormState
  children: ReactNode
  onClose: () => void
  saveLabel?: string
  size?: 'md' | 'lg' | 'xl'
  danger?: boolean
}

/** A form in a dialog, mounted while it is open; closing it with unsaved text asks first. */
export const FormDialog = ({
  title,
  form,
  children,
  onClose,
  saveLabel,
  danger = false,
  size = 'lg',
}: Props) => {
  const guard = useLeaveGuard(form)
  const close = () => guard.ask(onClose)
  return (
    <>
      <Modal opened onClose={close} title={title} size={size} closeOnClickOutside={false}>
        <FormBody form={form} onCancel={close} inDialog danger={danger} {...(saveLabel && { saveLabel })}>
          {children}
        </FormBody>
      </Modal>
      {guard.dialog}
    </>
  )
}
