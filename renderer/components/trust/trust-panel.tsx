import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconBan } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useFormat } from '../../lib/use-format.ts'
import { May } from '../may.tsx'
import { EndDialog } from '../privacy/end-dialog.tsx'
import { QueryView } from '../query-view.tsx'
import { Exposure } from './exposure.tsx'
import { SuspendDialog } from './suspend-dialog.tsx'

export type Whom = { of: 'organisation' | 'account'; ofId: string; name: string }

/** When a partner or courier falls: one action stops what goes there, and this says what they know. */
export const TrustPanel = (whom: Whom) => {
  const { t } = useTranslation('casework')
  const format = useFormat()
  const { of, ofId } = whom
  const suspensions = useApiQuery('trust.suspensions', { of, ofId })
  const [open, setOpen] = useState<'suspend' | 'lift' | null>(null)
  const close = () => setOpen(null)
  return (
    <QueryView query={suspensions}>
      {(found) => {
        const standing = found.find(({ liftedOn }) => liftedOn === null)
        return (
          <Stack gap="md">
            {standing ? (
              <Alert
                color="red"
                icon={<IconBan aria-hidden />}
                title={t('trust.suspendedSince', { date: format.date(standing.since) })}
              >
                <Stack gap="xs" align="flex-start">
                  {standing.because}
                  <May channel="trust.lift">
                    <Button variant="default" onClick={() => setOpen('lift')}>
                      {t('trust.lift')}
                    </Button>
                  </May>
                </Stack>
              </Alert>
            ) : (
              <May channel="trust.suspend">
                <Group>
                  <Text maw="60ch">{t('trust.text')}</Text>
                  <Button
                    color="red"
                    leftSection={<IconAlertTriangle size={16} aria-hidden />}
                    onClick={() => setOpen('suspend')}
                  >
                    {t('trust.suspend')}
                  </Button>
                </Group>
              </May>
            )}
            <Exposure {...whom} />
            {open === 'suspend' && <SuspendDialog {...whom} onClose={close} />}
            {open === 'lift' && standing && (
              <EndDialog
                channel="trust.lift"
                record={standing}
                title={t('trust.lift')}
                text={t('trust.liftText')}
                onSaved={close}
                onClose={close}
              />
            )}
          </Stack>
        )
      }}
    </QueryView>
  )
}
