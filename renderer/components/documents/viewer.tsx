import { Button, Group, Modal, Stack } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DocumentRow } from '../../../shared/contract/documents.ts'
import { dots } from '../../../shared/contract/personal.ts'
import { useMasking } from '../../api/masking.tsx'
import { Unmasked } from '../masked.tsx'
import { May } from '../may.tsx'
import { AskedContents } from './file-contents.tsx'
import { useSaveCopy } from './use-save-copy.ts'

type Props = {
  row: DocumentRow
  onClose: () => void
}

/** A file seen inside the program: nothing of it is written anywhere. What few should read is shown when asked for. */
export const Viewer = ({ row, onClose }: Props) => {
  const { masked } = useMasking()
  return (
    <Modal opened onClose={onClose} title={masked ? dots : row.name} size="60rem">
      <Unmasked>
        <Stack gap="md">
          <AskedContents key={row.id} row={row} />
          <SaveCopy id={row.id} />
        </Stack>
      </Unmasked>
    </Modal>
  )
}

const SaveCopy = ({ id }: { id: string }) => {
  const { t } = useTranslation('documents')
  const saveCopy = useSaveCopy()
  return (
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
  )
}
