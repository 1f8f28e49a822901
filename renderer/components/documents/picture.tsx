import { useState, type ReactNode } from 'react'
import { useDrawn } from '../../lib/use-drawn.ts'
import classes from './documents.module.css'

type Props = { name: string; mime: string; bytes: Uint8Array; unreadable: ReactNode }

/** A picture from memory. */
export const Picture = ({ name, mime, bytes, unreadable }: Props) => {
  const [isBroken, setBroken] = useState(false)
  const draw = useDrawn({ mime, bytes })
  if (isBroken) return unreadable
  return <img ref={draw} className={classes.picture} alt={name} onError={() => setBroken(true)} />
}
