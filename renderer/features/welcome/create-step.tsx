import { Group, Loader, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'
import { FirstScreen } from '../../components/first-screen.tsx'
import { ChoosePassphrase } from './choose-passphrase.tsx'
import { StepLine } from './step-line.tsx'

type Props = { onBack: () => void; onMade: (recoveryKey: string) => void }

export const CreateStep = ({ onBack, onMade }: Props) => {
  const { t } = useTranslation('welcome')
  return (
    <FirstScreen title={t('passphrase.title')} above={<StepLine step={2} />}>
      <Text>{t('passphrase.text')}</Text>
      <ChoosePassphrase
        onBack={onBack}
        submitLabel={t('continue')}
        onChosen={async (passphrase) => {
          const { recoveryKey } = await invoke('vault.create', { kind: 'office', passphrase })
          onMade(recoveryKey)
        }}
        working={
          <Group role="status">
            <Loader size="sm" />
            {t('passphrase.creating')}
          </Group>
        }
      />
    </FirstScreen>
  )
}
