import { Modal } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../api/use-api-command.ts'
import { OwnPassphraseForm } from './own-passphrase-form.tsx'
import { PaperStep } from './paper-step.tsx'

/** Passphrase, new key, proof that it is on paper; until then the old key holds. */
export const RenewDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('recovery')
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  const renew = useApiCommand('recovery.renew')
  const confirm = useApiCommand('recovery.confirm')
  const finish = () =>
    confirm.mutate(
      {},
      {
        onSuccess: () => {
          notifications.show({ message: t('done') })
          onClose()
        },
      },
    )
  return (
    <Modal opened onClose={onClose} title={t('renew')} closeOnClickOutside={false}>
      {recoveryKey === null ? (
        <OwnPassphraseForm
          submitLabel={t('make')}
          busy={renew.isPending}
          error={renew.error}
          onSubmit={(current) =>
            renew.mutate({ current }, { onSuccess: (made) => setRecoveryKey(made.recoveryKey) })
          }
        />
      ) : (
        <PaperStep
          secret={{ kind: 'recovery', recoveryKey }}
          text={t('shown')}
          checkText={t('checkText')}
          submitLabel={t('confirm')}
          busy={confirm.isPending}
          error={confirm.error}
          onProven={finish}
        />
      )}
    </Modal>
  )
}
