// Organisations by everything they are called.
import { searchKeys } from '../../../shared/names/search-key.ts'
import type { organisationKinds } from '../../../shared/vocabulary/index.ts'
import type { Context } from '../context.ts'
import { perform } from './perform.ts'

const keyOf = (text: string) => searchKeys(text).toSorted().join(' ')
const everyName = 'select id, called from v_called'

export const organisationsNamed = (ctx: Context) => {
  const byName = new Map<string, string | null>()
  const add = (id: string, name: string): void => {
    const key = keyOf(name)
    if (key) byName.set(key, byName.has(key) && byName.get(key) !== id ? null : id)
  }
  for (const { id, called } of ctx.prepare(everyName).all() as { id: string; called: string }[])
    add(id, called)
  const exists = ctx.prepare('select 1 from v_organisation where id = ?')
  /** A row that was refused takes back what it recorded. */
  const find = (name: string): string | null => {
    const id = byName.get(keyOf(name)) ?? null
    return id !== null && exists.get(id) ? id : null
  }
  return {
    add,
    /** null where none, or more than one, is called so. */
    find,
    /** One that is not on record is recorded, as what the list says of it: its name. */
    findOrMake: (name: string, kind: (typeof organisationKinds)[number]): string => {
      const found = find(name)
      if (found) return found
      const { id } = perform(ctx, 'organisations.create', { name, kind })
      byName.set(keyOf(name), id)
      return id
    },
  }
}
export type OrganisationsNamed = ReturnType<typeof organisationsNamed>
