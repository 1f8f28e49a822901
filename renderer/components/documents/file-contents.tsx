import { Button, Stack, Text } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DocumentRow, restrictedDocumentKinds } from '../../../shared/contract/documents.ts'
import { invoke } from '../../api/invoke.ts'
import { useFormat } from '../../lib/use-format.ts'
import { QueryView } from '../query-view.tsx'
import { canShow, Contents } from './contents.tsx'
import classes from './documents.module.css'

type Props = { row: DocumentRow }

/** The contents of a file, read for as long as they are shown. */
const FileContents = ({ row: { id, name } }: Props) => {
  const { t } = useTranslation('documents')
  const file = useQuery({
    queryKey: ['documents.open', id],
    queryFn: () => invoke('documents.open', { id }),
    gcTime: 0,
  })
  return (
    <QueryView query={file}>
      {({ mime, bytes }) => (
        <div className={classes.shown} tabIndex={0} role="region" aria-label={t('view.label')}>
          <Contents name={name} mime={mime} bytes={bytes} />
        </div>
      )}
    </QueryView>
  )
}

/** What is read at once, while one goes from file to file. */
const small = 2_000_000

/**
 * The same wherever one comes upon a file: what few should read, and what is large, is read only when asked for. A new
 * file needs a new component (key), so that asking for one asks for no other.
 */
export const AskedContents = ({ row }: Props) => {
  const { t } = useTranslation('documents')
  const format = useFormat()
  const isRestricted = restrictedDocumentKinds.includes(row.kind)
  const [asked, setAsked] = useState(!isRestricted && row.size <= small)
  if (!canShow(row.mime)) return <Text c="dimmed">{t('view.unknown')}</Text>
  if (asked) return <FileContents row={row} />
  return (
    <Stack gap="xs" align="flex-start">
      {isRestricted && <Text>{t('room.recorded')}</Text>}
      <Button
        variant="default"
        leftSection={<IconEye size={16} aria-hidden />}
        onClick={() => setAsked(true)}
      >
        {isRestricted ? t('room.show') : t('room.showLarge', { size: format.fileSize(row.size) })}
      </Button>
    </Stack>
  )
}
