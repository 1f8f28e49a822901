import { useQueryClient } from '@tanstack/react-query'
import { type AppState, defaultPreferences, type Preferences } from '../../shared/contract/shell.ts'
import { invoke } from './invoke.ts'
import { useApiQuery } from './use-api-query.ts'

export const useAppState = () => useApiQuery('app.state', {})

/** Language, theme, text size and idle time of this computer, and how to change them: at once, without a button. */
export const usePreferences = () => {
  const client = useQueryClient()
  const { data } = useAppState()
  const set = async (change: Partial<Preferences>) => {
    const preferences = await invoke('app.setPreferences', change)
    client.setQueryData<AppState>(['app.state', {}], (state) => state && { ...state, preferences })
  }
  return { preferences: data?.preferences ?? defaultPreferences, set }
}
