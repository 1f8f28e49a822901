import { Alert, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../../api/invoke.ts'
import { useFormat } from '../../../lib/use-format.ts'

type Props = { id: string; count: number; onDecided: () => void }

/** Rows that may be somebody who is on record: all at once, or one by one in the grid. */
export const UnsureBar = ({ id, count, onDecided }: Props) => {
  const { t } = useTranslation('import')
  const { number } = useFormat()
  const decide = async (decision: 'create' | 'update' | 'skip') => {
    await invoke('imports.decideAll', { id, verdict: 'unsure', decision })
    onDecided()
  }
  return (
    <Alert color="yellow" title={t('unsure.title', { count, number: number(count) })}>
      <Text size="sm" mb="xs">
        {t('unsure.text')}
      </Text>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => void decide('update')}>
          {t('unsure.allUpdate')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void decide('create')}>
          {t('unsure.allCreate')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void decide('skip')}>
          {t('unsure.allSkip')}
        </Button>
      </Group>
    </Alert>
  )
}
