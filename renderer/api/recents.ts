// The last ten records opened, for the search that has no text yet; kept in the vault.
import { useEffect } from 'react'
import { z } from 'zod'
import { recentRecord } from '../../shared/contract/search.ts'
import { invoke } from './invoke.ts'
import { useMasking } from './masking.tsx'

export const recent = recentRecord
export type Recent = z.infer<typeof recent>
const place = { screen: 'recents', record: 'list' }
let list: Recent[] | null = null

export const recents = async (): Promise<readonly Recent[]> => {
  list ??= z.array(recent).safeParse(await invoke('drafts.get', place).catch(() => null)).data ?? []
  return list
}

/** A record page calls this with what it shows. */
export const useRecent = ({ group, id, ref, label }: Recent) => {
  const { masked } = useMasking()
  useEffect(() => {
    if (masked) return // the list must not learn dots
    void (async () => {
      const others = (await recents()).filter((each) => each.id !== id)
      list = [{ group, id, ref, label }, ...others].slice(0, 10)
      await invoke('drafts.save', { ...place, value: list }).catch(() => null)
    })()
  }, [group, id, ref, label, masked])
}
