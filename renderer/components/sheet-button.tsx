import { Button, Text } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../api/invoke.ts'
import { useFormat } from '../lib/use-format.ts'
import { useSentence } from '../lib/use-sentence.ts'

/** What stands on a sheet: the recovery key, or one share. */
export type SheetSecret =
  { kind: 'recovery'; recoveryKey: string } | { kind: 'share'; share: string; mark: string; number: number }

type Props = { secret: SheetSecret; office: string }

/** The secret as a sheet to print; the file is a copy of it, and says so. */
export const SheetButton = ({ secret, office }: Props) => {
  const { t } = useTranslation('recovery')
  const { language } = useFormat()
  const sentence = useSentence()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const save = async () => {
    setBusy(true)
    try {
      const common = { language, office, madeOn: new Date().toISOString().slice(0, 10) }
      const [name, sheet] =
        secret.kind === 'recovery'
          ? [t('sheetName'), { ...secret, ...common }]
          : [t('shares.sheetName', secret), { kind: secret.kind, share: secret.share, ...common }]
      const bytes = await invoke('sheet.render', sheet)
      const file = await invoke('file.save', { suggestedName: `${name}.pdf`, bytes })
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
        {said || (secret.kind === 'recovery' ? t('sheetText') : t('shares.sheetText'))}
      </Text>
    </div>
  )
}
