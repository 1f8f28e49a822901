import { useIntersection } from '@mantine/hooks'
import {
  IconFile,
  IconFileMusic,
  IconFileText,
  IconFileTypePdf,
  IconFileZip,
  IconLock,
  IconMovie,
  IconPhoto,
  IconTable,
  IconTxt,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { restrictedDocumentKinds } from '../../../shared/contract/documents.ts'
import { useMasking } from '../../api/masking.tsx'
import { isPicture } from '../../components/documents/contents.tsx'
import type { FileRow } from './documents-page.tsx'
import classes from './documents.module.css'
import { makeThumbnail } from './make-thumbnail.ts'

const icons = {
  picture: IconPhoto,
  pdf: IconFileTypePdf,
  writing: IconFileText,
  sheet: IconTable,
  text: IconTxt,
  sound: IconFileMusic,
  film: IconMovie,
  archive: IconFileZip,
  other: IconFile,
} satisfies Record<FileRow['type'], typeof IconFile>

/** Larger ones are not read in passing. */
const largest = 20_000_000

/** A picture small, of the others their type; of what few should read nothing is read, nor while names are hidden. */
export const Thumbnail = ({ row }: { row: FileRow }) => {
  const { masked } = useMasking()
  const { ref: sight, entry } = useIntersection<HTMLDivElement>({ rootMargin: '200px' })
  const isRestricted = restrictedDocumentKinds.includes(row.kind)
  const Icon = isRestricted ? IconLock : icons[row.type]
  const shows =
    isPicture(row.mime) && row.size <= largest && !isRestricted && !masked && entry?.isIntersecting
  const icon = <Icon size={40} stroke={1.25} aria-hidden />
  return (
    <div ref={sight} className={classes.thumbnail}>
      {shows ? <Drawn id={row.id}>{icon}</Drawn> : icon}
    </div>
  )
}

/** Read while it is in sight, and forgotten with it; `children` stand there until then, and where it cannot be read. */
const Drawn = ({ id, children }: { id: string; children: ReactNode }) => {
  const { data } = useQuery({
    queryKey: ['documents.open', id, 'thumbnail'],
    queryFn: ({ signal }) => makeThumbnail(id, signal),
    retry: false,
    gcTime: 0,
  })
  if (!data) return children
  return (
    <canvas
      ref={(canvas) => {
        canvas?.getContext('2d')?.drawImage(data, 0, 0)
      }}
      width={data.width}
      height={data.height}
      aria-hidden
    />
  )
}
