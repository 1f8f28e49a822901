import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Props = {
  onStay: () => void
  onSave: () => void
  onKeepDraft: (() => void) | null
  onDiscard: () => void
}

/** Leaving a form that holds unsaved text: the three ways out, and staying. */
export const UnsavedDialog = ({ onStay, onSave, onKeepDraft, onDiscard }: Props) => {
  const { t } = useTranslation()
  return (
    <Modal opened onClose={onStay} title={t('unsaved.title')} size="34rem">
      <Text mb="md">{onKeepDraft ? t('unsaved.text') : t('unsaved.textNoDraft')}</Text>
      <Group justify="flex-end">
        <Button variant="subtle" color="red" onClick={onDiscard}>
          {t('unsaved.discard')}
        </Button>
        {onKeepDraft && (
          <Button variant="default" onClick={onKeepDraft}>
            {t('unsaved.keepDraft')}
          </Button>
        )}
        <Button onClick={onSave} data-autofocus>
          {t('form.save')}
        </Button>
      </Group>
    </Modal>
  )
}
