import { useBlocker } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { FormBody } from './form-body.tsx'
import { useLeaveGuard } from './use-leave-guard.tsx'

type Props = Omit<Parameters<typeof FormBody>[0], 'inDialog'>

/** A form that is a page of its own: leaving the page with unsaved text asks first. */
export const RecordForm = ({ form, ...body }: Props) => {
  const guard = useLeaveGuard(form)
  const blocker = useBlocker({ shouldBlockFn: form.holds, enableBeforeUnload: false, withResolver: true })
  const { status, proceed, reset } = blocker
  /** Asked once for each attempt to leave. */
  const ask = useEffectEvent(() => {
    if (status === 'blocked') guard.ask(proceed, reset)
  })
  useEffect(() => ask(), [status])
  return (
    <>
      <FormBody form={form} {...body} />
      {guard.dialog}
    </>
  )
}
