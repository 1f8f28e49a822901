// The searches of lookup fields, one a kind of record; each answers what the field shows.
import { invoke } from '../api/invoke.ts'

type Found = { id: string; label: string; ref?: string; detail?: string }

export const findPeople = (search: string): Promise<Found[]> => invoke('people.lookup', { search })
export const findHouseholds = (search: string): Promise<Found[]> => invoke('households.lookup', { search })
export const findOrganisations = (search: string): Promise<Found[]> =>
  invoke('organisations.lookup', { search })
export const findFacilities = (search: string): Promise<Found[]> => invoke('facilities.lookup', { search })

/** There are few campaigns: the whole list, narrowed here. */
export const findCampaigns = async (search: string): Promise<Found[]> =>
  (await invoke('campaigns.list', {}))
    .map(({ id, ref, title }) => ({ id, ref, label: title }))
    .filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()))
export const findProceedings = (search: string): Promise<Found[]> => invoke('proceedings.lookup', { search })
