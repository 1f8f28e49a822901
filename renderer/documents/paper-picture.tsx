import { useCallback } from 'react'
import type { Picture } from '../../shared/contract/report-blocks.ts'

type Props = { picture: Picture; alt: string; className: string }

/** A picture on paper: its bytes come with the document. */
export const PaperPicture = ({ picture: { mime, bytes }, alt, className }: Props) => {
  const draw = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }))
      image.src = url
      return () => URL.revokeObjectURL(url)
    },
    [mime, bytes],
  )
  return <img ref={draw} className={className} alt={alt} />
}

/** Once every picture of the page can be printed; one that cannot be read prints as its alternative text. */
export const picturesDrawn = async (): Promise<void> => {
  await Promise.allSettled(Array.from(document.images, (image) => image.decode()))
}
