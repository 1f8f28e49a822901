import { useEffect } from 'react'
import { invoke } from '../api/invoke.ts'

const onKey = (event: KeyboardEvent): void => {
  if (event.code !== 'KeyL' || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  void invoke('vault.panic', {}).catch(() => {}) // the page goes before it hears
}

/** Ctrl+Shift+L on every screen. Heard before any dialog or field may keep it; the menu hears it when a page hangs. */
export const usePanicKey = () =>
  useEffect(() => {
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
