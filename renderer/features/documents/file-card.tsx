import { Text } from '@mantine/core'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { FileRow } from './documents-page.tsx'
import classes from './documents.module.css'
import { OwnerLink } from './owner-link.tsx'
import { Thumbnail } from './thumbnail.tsx'

/** What is pressed to open a file. */
export const FileName = ({ row }: { row: FileRow }) => (
  <>
    <Thumbnail row={row} />
    <span className={classes.fileName} title={row.name}>
      {row.name}
    </span>
  </>
)

/** What it is, and where it hangs. */
export const FileAbout = ({ row }: { row: FileRow }) => {
  const format = useFormat()
  const { word } = useVocabulary()
  return (
    <>
      <Text span inherit display="block">
        {word('documentKinds', row.kind)} · {format.fileSize(row.size)}
      </Text>
      <OwnerLink file={row} />
    </>
  )
}
