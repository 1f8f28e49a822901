import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UserRow } from '../../../shared/contract/users.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { UserDialog } from './user-dialog.tsx'
import { UsersTable } from './users-table.tsx'
import { UserTask, type Task } from './user-task.tsx'

/** Who may open these data, and what each may do: for administrators, and to read for an auditor. */
export const UsersCard = () => {
  const { t } = useTranslation('users')
  const may = useMay()
  const users = useApiQuery('users.list', {})
  const [adding, setAdding] = useState(false)
  const [doing, setDoing] = useState<{ task: Task; user: UserRow } | null>(null)
  return (
    <FactCard
      title={t('title')}
      action={
        may('users.add') && (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('add')}
          </Button>
        )
      }
    >
      <Text mb="sm" c="dimmed">
        {t('text')}
      </Text>
      <QueryView query={users}>
        {(rows) => <UsersTable users={rows} onChoose={(task, user) => setDoing({ task, user })} />}
      </QueryView>
      {adding && <UserDialog onClose={() => setAdding(false)} />}
      {doing && <UserTask {...doing} onClose={() => setDoing(null)} />}
    </FactCard>
  )
}
