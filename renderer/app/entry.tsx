import { Center, Loader } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { AppState } from '../../shared/contract/shell.ts'
import { useApiQuery } from '../api/use-api-query.ts'
import { useAppState } from '../api/use-preferences.ts'
import { QueryView } from '../components/query-view.tsx'
import { StandInBar } from './layout/stand-in-bar.tsx'

const Welcome = lazy(async () => ({ default: (await import('../features/welcome/welcome.tsx')).Welcome }))
const Unlock = lazy(async () => ({ default: (await import('../features/unlock/unlock.tsx')).Unlock }))
const RestoreScreen = lazy(async () => ({
  default: (await import('../features/backup/restore-flow.tsx')).RestoreScreen,
}))
const Program = lazy(async () => ({ default: (await import('./program.tsx')).Program }))

/** The first screen: what there is decides it. */
export const Entry = () => {
  const state = useAppState()
  return (
    <Suspense fallback={<Waiting />}>
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
    </Suspense>
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

const Waiting = () => (
  <Center h="100vh">
    <Loader />
  </Center>
)
