import { Button, FileButton, Group, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../../shared/result.ts'
import { invoke } from '../../api/invoke.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { Picture } from '../../components/documents/picture.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { QueryView } from '../../components/query-view.tsx'
import classes from './logo.module.css'
import { useReason } from '../../lib/use-sentence.ts'

const types = 'image/png,image/jpeg,image/webp'

/** The logo that stands on reports. */
export const LogoCard = () => {
  const { t } = useTranslation('settings')
  const reason = useReason()
  const client = useQueryClient()
  const logo = useQuery({ queryKey: ['office.logo'], queryFn: () => invoke('office.logo', {}), gcTime: 0 })
  const set = useApiCommand('office.setLogo')
  const keep = (bytes: Uint8Array | null) =>
    set.mutate({ bytes }, { onSuccess: () => void client.invalidateQueries({ queryKey: ['office.logo'] }) })
  return (
    <FactCard title={t('logo.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('logo.text')}
      </Text>
      <QueryView query={logo}>
        {(kept) =>
          kept && (
            <Group mb="sm" className={classes.logo}>
              <Picture name={t('logo.title')} {...kept} unreadable={<Text>{t('logo.unreadable')}</Text>} />
            </Group>
          )
        }
      </QueryView>
      <Group>
        <FileButton
          accept={types}
          onChange={(file) => void file?.arrayBuffer().then((bytes) => keep(new Uint8Array(bytes)))}
        >
          {(props) => (
            <Button {...props} variant="default" loading={set.isPending}>
              {t('logo.choose')}
            </Button>
          )}
        </FileButton>
        {logo.data && (
          <Button variant="subtle" onClick={() => keep(null)}>
            {t('logo.remove')}
          </Button>
        )}
      </Group>
      {set.error instanceof AppError && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" mt="xs">
          {reason(set.error)}
        </Text>
      )}
    </FactCard>
  )
}
