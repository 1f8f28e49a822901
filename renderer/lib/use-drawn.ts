import { useCallback } from 'react'

/** For the `ref` of an img: draws a picture from memory, and gives its address back when it goes. */
export const useDrawn = ({ mime, bytes }: { mime: string; bytes: Uint8Array }) =>
  useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }))
      image.src = url
      return () => URL.revokeObjectURL(url)
    },
    [mime, bytes],
  )
