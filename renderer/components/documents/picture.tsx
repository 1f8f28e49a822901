import { useCallback, useState, type ReactNode } from 'react'
import classes from './documents.module.css'

type Props = { name: string; mime: string; bytes: Uint8Array; unreadable: ReactNode }

/** A picture from memory; its address is given back when it goes. */
export const Picture = ({ name, mime, bytes, unreadable }: Props) => {
  const [isBroken, setBroken] = useState(false)
  const draw = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }))
      image.src = url
      return () => URL.revokeObjectURL(url)
    },
    [bytes, mime],
  )
  if (isBroken) return unreadable
  return <img ref={draw} className={classes.picture} alt={name} onError={() => setBroken(true)} />
}
