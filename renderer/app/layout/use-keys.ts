import { spotlight } from '@mantine/spotlight'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import { invoke } from '../../api/invoke.ts'
import { newestUndo, useUndo } from '../../api/use-saved-note.tsx'
import { rooms } from '../rooms.ts'

type Options = { showKeys: () => void; showHelp: () => void; toggleMask: () => void }
/** Milliseconds between the two keys as they were pressed, however late a busy page hears of them. */
const patience = 1200

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"], [role="menu"] *'))
/** A closed palette stays in the page, out of sight. */
const dialogOpen = () =>
  [...document.querySelectorAll('[role="dialog"], [role="menu"]')].some((each) => each.checkVisibility())

/**
 * Keys of the whole program, by their place on the keyboard (`event.code`), so that they work in a Cyrillic layout.
 * A page offers a single-letter key by `data-key="KeyN"` on the button it stands for.
 */
export const useKeys = ({ showKeys, showHelp, toggleMask }: Options) => {
  const navigate = useNavigate()
  const undo = useUndo()
  const going = useRef(-patience)

  const withControl = (event: KeyboardEvent): boolean => {
    if (event.code === 'KeyK') spotlight.open()
    else if (event.code === 'KeyL' && !event.shiftKey) void invoke('vault.lock', {})
    else if (event.code === 'KeyZ' && !isTyping(event.target) && !event.shiftKey) {
      const change = newestUndo()
      if (change.length > 0) void undo(change)
    } else return false
    return true
  }
  const single = (event: KeyboardEvent): boolean => {
    const room = rooms.find(({ go }) => go === event.code)
    const afterG = event.timeStamp - going.current < patience
    going.current = event.code === 'KeyG' && !event.shiftKey ? event.timeStamp : -patience
    if (afterG && room) void navigate({ to: room.path })
    else if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) showKeys()
    else if (event.code === 'Slash' || event.key === '/')
      document.querySelector<HTMLElement>('main [data-list-search]')?.focus()
    else {
      if (event.shiftKey) return false
      const button = document.querySelector<HTMLElement>(`main [data-key="${event.code}"]`)
      button?.click()
      return button !== null
    }
    return true
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const control = event.ctrlKey || event.metaKey
    if (event.code === 'F1') showHelp()
    else if (event.code === 'F9') toggleMask()
    else if (control && !event.altKey ? !withControl(event) : false) return
    else if (!control) {
      if (event.altKey || isTyping(event.target) || dialogOpen() || !single(event)) return
    }
    event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
