import type { UserRow } from '../../../shared/contract/users.ts'
import { DisableDialog } from './disable-dialog.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { UserDialog } from './user-dialog.tsx'
import { UserHistory } from './user-history.tsx'
import { UserPassphraseDialog } from './user-passphrase-dialog.tsx'

export type Task = 'edit' | 'setPassphrase' | 'disable' | 'remove' | 'enable' | 'history'
type Props = { task: Task; user: UserRow; onClose: () => void }

/** What is being done with one user. */
export const UserTask = ({ task, user, onClose }: Props) => {
  if (task === 'edit') return <UserDialog user={user} onClose={onClose} />
  if (task === 'disable') return <DisableDialog user={user} onClose={onClose} />
  if (task === 'remove') return <RemoveDialog user={user} onClose={onClose} />
  if (task === 'history') return <UserHistory user={user} onClose={onClose} />
  return <UserPassphraseDialog task={task} user={user} onClose={onClose} />
}
