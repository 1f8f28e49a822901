import { Portal } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
import classes from './documents.module.css'

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

type Props = { words: string; onFiles: (files: readonly File[]) => void }

/** The whole window takes files; while they hang over it, it says where they would go. */
export const DropArea = ({ words, onFiles }: Props) => {
  const [isOver, setOver] = useState(false)
  const drop = useEffectEvent((event: DragEvent) => onFiles([...(event.dataTransfer?.files ?? [])]))
  useEffect(() => {
    const ends = new AbortController()
    const { signal } = ends
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault() // else nothing can be dropped
      setOver(true)
    }
    window.addEventListener('dragover', over, { signal })
    // Between two elements of the page there is another one; outside of it there is none.
    window.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? setOver(false), { signal })
    window.addEventListener(
      'drop',
      (event) => {
        setOver(false)
        if (!holdsFiles(event)) return
        event.preventDefault()
        drop(event)
      },
      { signal },
    )
    return () => ends.abort()
  }, [])
  return (
    isOver && (
      <Portal>
        <div className={classes.drop}>
          <p>
            <IconPaperclip size={20} aria-hidden /> {words}
          </p>
        </div>
      </Portal>
    )
  )
}
