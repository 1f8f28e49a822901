import type { Picture } from '../../shared/contract/report-blocks.ts'
import { useDrawn } from '../lib/use-drawn.ts'

type Props = { picture: Picture; alt: string; className: string }

/** A picture on paper: its bytes come with the document. */
export const PaperPicture = ({ picture, alt, className }: Props) => (
  <img ref={useDrawn(picture)} className={className} alt={alt} />
)

/** Once every picture of the page can be printed; one that cannot be read prints as its alternative text. */
export const picturesDrawn = async (): Promise<void> => {
  await Promise.allSettled(Array.from(document.images, (image) => image.decode()))
}
