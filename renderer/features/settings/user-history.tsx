import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { roles } from '../../../shared/contract/define.ts'
import { userStatuses, type UserRow } from '../../../shared/contract/users.ts'
import { HistoryPanel } from '../../components/history-panel.tsx'

const stored = z.array(z.enum(roles))
const status = z.enum(userStatuses)

/** What changed about one user, and who changed it. */
export const UserHistory = ({ user, onClose }: { user: UserRow; onClose: () => void }) => {
  const { t } = useTranslation('users')
  const rolesIn = (value: string | number) =>
    stored
      .parse(JSON.parse(String(value)))
      .map((role) => t(`role.${role}.name`))
      .join(', ')
  return (
    <Modal opened onClose={onClose} title={t('historyOf', { name: user.name })} size="lg">
      <HistoryPanel
        entity="app_user"
        entityId={user.id}
        fields={{
          name: { label: t('field.name') },
          roles: { label: t('field.roles'), show: rolesIn },
          status: { label: t('field.status'), show: (value) => t(`status.${status.parse(value)}`) },
          slot_id: { label: t('field.passphrase'), show: () => t('hasPassphrase') },
        }}
      />
    </Modal>
  )
}
