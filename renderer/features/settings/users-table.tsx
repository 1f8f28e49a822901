import { ActionIcon, Menu, Text } from '@mantine/core'
import {
  IconBan,
  IconDots,
  IconHistory,
  IconKey,
  IconPencil,
  IconUserCheck,
  IconUserX,
  type Icon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { UserRow } from '../../../shared/contract/users.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { Chip } from '../../components/chip.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import type { Task } from './user-task.tsx'

type Choose = (task: Task, user: UserRow) => void

const chips = {
  active: { tone: 'ok', icon: IconUserCheck },
  disabled: { icon: IconBan },
  removed: { icon: IconUserX },
} as const

export const UsersTable = ({ users, onChoose }: { users: readonly UserRow[]; onChoose: Choose }) => {
  const { t } = useTranslation('users')
  const format = useFormat()
  const session = useApiQuery('session.current', {})
  const nameOf = ({ id, name }: UserRow) => (
    <>
      {name}
      {id === session.data?.userId && ` (${t('you')})`}
    </>
  )
  return (
    <SimpleTable
      label={t('title')}
      rows={users}
      rowKey={({ id }) => id}
      columns={[
        {
          header: t('field.name'),
          cell: (user) => (
            <>
              <Text fw={600}>{nameOf(user)}</Text>
              <Text size="sm" c="dimmed">
                {user.roles.map((role) => t(`role.${role}.name`)).join(', ')}
              </Text>
            </>
          ),
        },
        { header: t('field.pseudonym'), cell: ({ pseudonym }) => pseudonym },
        {
          header: t('field.status'),
          cell: ({ status }) => <Chip {...chips[status]}>{t(`status.${status}`)}</Chip>,
        },
        { header: t('field.since'), cell: ({ since }) => format.date(since.slice(0, 10), 'short') },
        {
          header: t('actions'),
          buttons: true,
          cell: (user) => (
            <UserMenu user={user} isSelf={user.id === session.data?.userId} onChoose={onChoose} />
          ),
        },
      ]}
    />
  )
}

type MenuProps = { user: UserRow; isSelf: boolean; onChoose: Choose }
const UserMenu = ({ user, isSelf, onChoose }: MenuProps) => {
  const { t } = useTranslation('users')
  const may = useMay()
  const { status } = user
  const isActive = status === 'active'
  const items: readonly [Task, Icon, shown: boolean][] = [
    ['edit', IconPencil, may('users.update') && status !== 'removed'],
    ['setPassphrase', IconKey, may('users.setPassphrase') && isActive],
    ['disable', IconBan, may('users.disable') && isActive && !isSelf],
    ['enable', IconUserCheck, may('users.enable') && status === 'disabled'],
    ['remove', IconUserX, may('users.remove') && status !== 'removed' && !isSelf],
    ['history', IconHistory, true],
  ]
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={36} aria-label={t('actionsOf', { name: user.name })}>
          <IconDots size={18} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(
          ([task, Sign, shown]) =>
            shown && (
              <Menu.Item
                key={task}
                leftSection={<Sign size={16} aria-hidden />}
                onClick={() => onChoose(task, user)}
              >
                {t(`task.${task}`)}
              </Menu.Item>
            ),
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
