import { Group, Loader, Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'
import { useAppEvent } from '../../api/use-app-event.ts'
import { FirstScreen } from '../../components/first-screen.tsx'
import { ChoosePassphrase } from './choose-passphrase.tsx'

export const DemoStep = ({ onBack }: { onBack: () => void }) => {
  const { t } = useTranslation('welcome')
  return (
    <FirstScreen title={t('passphrase.demoTitle')}>
      <Text>{t('passphrase.demoText')}</Text>
      <ChoosePassphrase
        onBack={onBack}
        submitLabel={t('choice.explore')}
        onChosen={async (passphrase) => {
          await invoke('vault.exploreDemo', { passphrase })
        }}
        working={<Preparing />}
      />
    </FirstScreen>
  )
}

const Preparing = () => {
  const { t } = useTranslation('welcome')
  const [{ done, total }, setProgress] = useState({ done: 0, total: 0 })
  useAppEvent('demo.progress', setProgress)
  return (
    <Stack gap="xs" role="status">
      <Group>
        <Loader size="sm" />
        {t('demo.preparing')}
      </Group>
      {total > 0 && (
        <Progress value={(done / total) * 100} aria-label={t('demo.progress', { done, total })} />
      )}
    </Stack>
  )
}
