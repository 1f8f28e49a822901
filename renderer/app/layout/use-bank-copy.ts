import { useEffect } from 'react'
import { invoke } from '../../api/invoke.ts'

/** What is selected, when bank data are part of it. */
const selectedBankData = (): string | null => {
  const field = document.activeElement
  if (field instanceof HTMLInputElement && field.name === 'iban')
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return null
  const holds = [...document.querySelectorAll('[data-bank]')].some((each) =>
    selection.containsNode(each, true),
  )
  return holds ? selection.toString() : null
}

const onCopy = (event: ClipboardEvent): void => {
  const text = selectedBankData()
  if (!text) return
  event.preventDefault()
  void invoke('clipboard.copyBank', { text })
}

/** Ctrl+C of bank data goes the way of the copy button: the program takes it out of the clipboard again. */
export const useBankCopy = () =>
  useEffect(() => {
    document.addEventListener('copy', onCopy)
    return () => document.removeEventListener('copy', onCopy)
  }, [])
