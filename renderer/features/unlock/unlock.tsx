import { useState } from 'react'
import type { AppState } from '../../../shared/contract/shell.ts'
import { UnlockForm } from './unlock-form.tsx'

type Props = {
  app: AppState
  /** Makes what this computer does not have yet: the office's vault or the demonstration. */
  onMake: (kind: 'office' | 'demo') => void
  onRestore: () => void
}

export const Unlock = ({ app, onMake, onRestore }: Props) => {
  const [vaultId, setVaultId] = useState(app.currentId ?? app.vaults[0]?.id ?? '')
  return <UnlockForm app={app} vaultId={vaultId} onVault={setVaultId} onMake={onMake} onRestore={onRestore} />
}
