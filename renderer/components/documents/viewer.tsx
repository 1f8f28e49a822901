import { Button, Group, Modal, Stack } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DocumentRow } from '../../../shared/contract/documents.ts'
import { invoke } from '../../api/invoke.ts'
import { Unmasked } from '../masked.tsx'
import { May } from '../may.tsx'
import { QueryView } from '../query-view.tsx'
import classes from './documents.module.css'
import { Contents } from './contents.tsx'
import { useSaveCopy } from './use-save-copy.ts'

/** A file seen inside the program: nothing of it is written anywhere. */
export const Viewer = ({ row, onClose }: { row: DocumentRow; onClose: () => void }) => (
  <Modal opened onClose={onClose} title={row.name} size="60rem">
    <Unmasked>
      <Seen row={row} />
    </Unmasked>
  </Modal>
)

const Seen = ({ row: { id, name } }: { row: DocumentRow }) => {
  const { t } = useTranslation('documents')
  const saveCopy = useSaveCopy()
  const file = useQuery({
    queryKey: ['documents.open', id],
    queryFn: () => invoke('documents.open', { id }),
    gcTime: 0,
  })
  return (
    <Stack gap="md">
      <QueryView query={file}>
        {({ mime, bytes }) => (
          <div className={classes.shown} tabIndex={0} role="region" aria-label={t('view.label')}>
            <Contents name={name} mime={mime} bytes={bytes} />
          </div>
        )}
      </QueryView>
      <May channel="documents.export">
        <Group>
          <Button
            variant="default"
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            onClick={() => void saveCopy(id)}
          >
            {t('saveCopy')}
          </Button>
        </Group>
      </May>
    </Stack>
  )
}
