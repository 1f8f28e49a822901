import { useEffect, useEffectEvent } from 'react'
import type { AppEventName, AppEvents } from '../../shared/events.ts'

/** Listens while the component stands; `listen` may close over its newest state. */
export const useAppEvent = <E extends AppEventName>(event: E, listen: (payload: AppEvents[E]) => void) => {
  const newest = useEffectEvent((payload: unknown) => listen(payload as AppEvents[E]))
  useEffect(() => window.desk.on(event, newest), [event])
}
