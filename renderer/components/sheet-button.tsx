import { Button, Text } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../api/invoke.ts'
import { useFormat } from '../lib/use-format.ts'
import { useSentence } from '../lib/use-sentence.ts'

type Props = { recoveryKey: string; office: string }

/** The key as a sheet to print; the file is a copy of the key, and says so. */
export const SheetButton = ({ recoveryKey, office }: Props) => {
  const { t } = useTranslation('recovery')
  const { language } = useFormat()
  const sentence = useSentence()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const save = async () => {
    setBusy(true)
    try {
      const madeOn = new Date().toISOString().slice(0, 10)
      const bytes = await invoke('sheet.render', { language, office, madeOn, recoveryKey })
      const file = await invoke('file.save', { suggestedName: `${t('sheetName')}.pdf`, bytes })
      if (file) setSaid(t('saved', { file: file.fileName }))
    } catch (error) {
      setSaid(sentence(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        loading={busy}
        onClick={() => void save()}
      >
        {t('sheet')}
      </Button>
      <Text size="xs" c="dimmed" mt={4} aria-live="polite">
        {said || t('sheetText')}
      </Text>
    </div>
  )
}
