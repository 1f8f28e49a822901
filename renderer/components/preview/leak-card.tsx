import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LeakHit } from '../../../shared/contract/leaks.ts'
import { ReleaseDialog } from './release-dialog.tsx'
import classes from './preview.module.css'

/** What the gate found in the text of a file: it must be empty before the file can be saved. */
export const LeakCard = ({ hits }: { hits: readonly LeakHit[] }) => {
  const { t } = useTranslation('reports')
  const [released, setReleased] = useState<LeakHit | null>(null)
  if (hits.length === 0)
    return (
      <Text size="sm" className={classes.checked}>
        <IconShieldCheck size={16} aria-hidden /> {t('leaks.none')}
      </Text>
    )
  return (
    <Alert color="red" icon={<IconShieldX aria-hidden />} title={t('leaks.title', { count: hits.length })}>
      <Stack gap="sm">
        <Text size="sm">{t('leaks.text')}</Text>
        <ul className={classes.hits}>
          {hits.map((hit) => (
            <li key={`${hit.subjectId} ${hit.where} ${hit.number} ${hit.context}`}>
              <span>
                <strong>{hit.label}</strong> – {t(`leaks.where.${hit.where}`, { number: hit.number })}:{' '}
                <q>{hit.context}</q>
              </span>
              <Button size="compact-sm" variant="default" onClick={() => setReleased(hit)}>
                {t('leaks.release')}
              </Button>
            </li>
          ))}
        </ul>
      </Stack>
      {released && <ReleaseDialog hit={released} onClose={() => setReleased(null)} />}
    </Alert>
  )
}
