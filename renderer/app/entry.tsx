import { useState } from 'react'
import type { AppState } from '../../shared/contract/shell.ts'
import { useApiQuery } from '../api/use-api-query.ts'
import { useAppState } from '../api/use-preferences.ts'
import { QueryView } from '../components/query-view.tsx'
import { RestoreScreen } from '../features/backup/restore-flow.tsx'
import { Unlock } from '../features/unlock/unlock.tsx'
import { Welcome } from '../features/welcome/welcome.tsx'
import { StandInBar } from './layout/stand-in-bar.tsx'
import { Program } from './program.tsx'

/** The first screen: what there is decides it. */
export const Entry = () => {
  const state = useAppState()
  return (
    <QueryView query={state}>
      {(app) => (
        <>
          {app.standIn && <StandInBar />}
          {app.state === 'none' && <Nothing />}
          {app.state === 'locked' && <Locked app={app} />}
          {app.state === 'open' && <Opened />}
        </>
      )}
    </QueryView>
  )
}

/** Nothing is on this computer yet: make it, or bring it back. */
const Nothing = () => {
  const [restoring, setRestoring] = useState(false)
  if (restoring) return <RestoreScreen onLeave={() => setRestoring(false)} />
  return <Welcome start="language" onRestore={() => setRestoring(true)} />
}

/** Beside opening what is there, the other kind of vault can be made. */
const Locked = ({ app }: { app: AppState }) => {
  const [making, setMaking] = useState<'office' | 'demo' | 'backup' | null>(null)
  if (making === 'backup') return <RestoreScreen onLeave={() => setMaking(null)} />
  if (making)
    return <Welcome start={making === 'office' ? 'passphrase' : 'demo'} onLeave={() => setMaking(null)} />
  return <Unlock app={app} onMake={setMaking} onRestore={() => setMaking('backup')} />
}

/** An office whose first hour was interrupted goes on with its questions. */
const Opened = () => {
  const session = useApiQuery('session.current', {})
  return (
    <QueryView query={session}>
      {({ office, vaultKind }) =>
        office === null && vaultKind === 'office' ? <Welcome start="office" /> : <Program />
      }
    </QueryView>
  )
}
