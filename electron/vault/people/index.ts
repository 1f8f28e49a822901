// Persons: names in every script, roles, and the door other domains use.
import type { peopleContract } from '../../../shared/contract/people.ts'
import { archive, restore, rowOf, savedAs } from '../audit/change.ts'
import { ruleError } from '../../../shared/result.ts'
import type { Context, HandlersFor } from '../context.ts'
import { eraseOnRequest } from '../erasure/index.ts'
import { lookUp } from '../search/index.ts'
import { changePeople, setPersonField } from './bulk.ts'
import { listPeople } from './list.ts'
import { createPerson, updatePerson } from './save.ts'
import { personPage } from './page.ts'
import { setPhoto } from './photo.ts'
import { tellRole } from './roles.ts'
import type { searchContract } from '../../../shared/contract/search.ts'
import { searchPeople } from './search.ts'

export { indexPerson, personDocument } from './derive.ts'
export { duplicatesHandlers, keepComparable, keepDecision } from './duplicates/index.ts'
export { assertLife } from './life.ts'
export { printedName } from './printed-name.ts'
export { keepRegister, refreshRegister } from './register.ts'

/** The name to print beside an id: Latin, else Cyrillic. */
export const personLabel = (ctx: Context, id: string): string => {
  const { name_latin, name_cyrillic } = rowOf(ctx, 'person', id)
  return name_latin || name_cyrillic
}

export const peopleHandlers = {
  'search.people': searchPeople,
  'people.list': listPeople,
  'people.get': (ctx, { id }) => personPage(ctx, id),
  'people.lookup': (ctx, { search, role }) =>
    lookUp(ctx, 'people', search, role && ['select person_id from v_person_role where role = ?', role]),
  'people.create': (ctx, fields) => savedAs(ctx, createPerson(ctx, fields)),
  'people.update': (ctx, fields) => savedAs(ctx, updatePerson(ctx, fields)),
  'people.tellRole': (ctx, input) => savedAs(ctx, tellRole(ctx, input)),
  'people.setField': (ctx, input) => savedAs(ctx, setPersonField(ctx, input)),
  'people.bulk': changePeople,
  'people.archive': (ctx, { id, version }) => savedAs(ctx, archive(ctx, 'person', id, { version })),
  'people.setPhoto': (ctx, input) => savedAs(ctx, setPhoto(ctx, input)),
  'people.erase': (ctx, input) => eraseOnRequest(ctx, 'person', input),
  'people.restore': (ctx, { id, version }) => {
    const { merged_into } = rowOf(ctx, 'person', id)
    if (merged_into !== null) throw ruleError('M1', { kept: rowOf(ctx, 'person', merged_into).ref })
    return savedAs(ctx, restore(ctx, 'person', id, { version }))
  },
} satisfies HandlersFor<typeof peopleContract & Pick<typeof searchContract, 'search.people'>>
