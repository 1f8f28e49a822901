import { Button, FileButton } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'

export const AddButton = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) => {
  const { t } = useTranslation('documents')
  // The same file can be chosen again after it was refused and mended.
  const reset = useRef<() => void>(null)
  return (
    <FileButton
      multiple
      resetRef={reset}
      onChange={(files) => {
        onFiles(files)
        reset.current?.()
      }}
    >
      {({ onClick }) => (
        <Button leftSection={<IconPaperclip size={16} aria-hidden />} onClick={onClick}>
          {t('add')}
        </Button>
      )}
    </FileButton>
  )
}
