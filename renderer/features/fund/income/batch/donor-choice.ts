// One box for whoever gave: organisations and persons are found together, and nobody known is one of the choices.
import type { Found } from '../../../../components/form/lookup-field.tsx'
import { findOrganisations, findPeople } from '../../../../lib/find.ts'

const unknown = 'unknown'

/** Both searches at once; the choice of nobody first where nothing is typed. */
export const findDonors = async (search: string, unknownLabel: string): Promise<Found[]> => {
  const [organisations, people] = await Promise.all([findOrganisations(search), findPeople(search)])
  const as = (kind: string) => (found: Found) => ({ ...found, id: `${kind}:${found.id}` })
  const nobody = unknownLabel.toLowerCase().includes(search.trim().toLowerCase())
  return [
    ...(nobody ? [{ id: unknown, label: unknownLabel, ref: unknownLabel }] : []),
    ...organisations.map(as('organisation')),
    ...people.map(as('person')),
  ]
}

/** What the channel takes of such a choice. */
export const donorOfChoice = (choice: string) => {
  const [kind, id = null] = choice.split(':')
  return {
    donorOrganisationId: kind === 'organisation' ? id : null,
    donorPersonId: kind === 'person' ? id : null,
    donorUnknown: kind === unknown,
  }
}
