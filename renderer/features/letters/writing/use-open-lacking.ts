import { useLocation, useNavigate } from '@tanstack/react-router'
import { setWayBack } from '../../../lib/way-back.ts'
import type { FormOf } from '../../../components/form/use-record-form.ts'
import type { WritingValues } from './values.ts'
import type { Lacking } from './warnings.tsx'

/** Where on the record of an organisation is what a letter lacks; the rest stands on its first tab. */
const tabs = { suspended: 'trust', no_agreement: 'agreements' } as const
const hasTab = (code: string): code is keyof typeof tabs => Object.hasOwn(tabs, code)

/** From a warning to the record it is about: what is written stays as a draft, and the page there leads back. */
export const useOpenLacking = (form: FormOf<WritingValues>) => {
  const navigate = useNavigate()
  const here = useLocation({ select: ({ href }) => href })
  const open = ({ code, record: { kind, id } }: Lacking) => {
    const params = { id }
    if (kind === 'person') return navigate({ to: '/people/$id', params, search: { tab: 'privacy' } })
    const search = hasTab(code) ? { tab: tabs[code] } : {}
    return navigate({ to: '/organisations/$id', params, search })
  }
  return async (lacking: Lacking) => {
    await form.keepDraft?.()
    await open(lacking)
    setWayBack(here) // once there: on the form itself it is taken away
  }
}
