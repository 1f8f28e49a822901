import { Drawer } from '@mantine/core'
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
}

/** A form beside the list it belongs to, for records entered one after another. */
export const RecordDrawer = ({ title, form, children, onClose, saveLabel }: Props) => {
  const guard = useLeaveGuard(form)
  const close = () => guard.ask(onClose)
  return (
    <>
      <Drawer opened onClose={close} title={title} position="right" size={480} closeOnClickOutside={false}>
        <FormBody form={form} onCancel={close} inDialog {...(saveLabel && { saveLabel })}>
          {children}
        </FormBody>
      </Drawer>
      {guard.dialog}
    </>
  )
}
