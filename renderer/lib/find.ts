// The searches of lookup fields, one a kind of record; each answers what the field shows.
import { invoke } from '../api/invoke.ts'

type Found = { id: string; label: string; ref?: string; detail?: string }

export const findPeople = (search: string): Promise<Found[]> => invoke('people.lookup', { search })
export const findHouseholds = (search: string): Promise<Found[]> => invoke('households.lookup', { search })
export const findOrganisations = (search: string): Promise<Found[]> =>
  invoke('organisations.lookup', { search })
export const findLetters = (search: string): Promise<Found[]> => invoke('letters.lookup', { search })
export const findFacilities = (search: string): Promise<Found[]> => invoke('facilities.lookup', { search })

/** There are few campaigns: the whole list, narrowed here. */
export const findCampaigns = async (search: string): Promise<Found[]> =>
  (await invoke('campaigns.list', {}))
    .map(({ id, ref, title }) => ({ id, ref, label: title }))
    .filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()))
export const findProceedings = (search: string): Promise<Found[]> => invoke('proceedings.lookup', { search })

/** The events of all campaigns, narrowed here: there are few. */
export const findEvents = async (search: string): Promise<Found[]> => {
  const campaigns = await invoke('campaigns.list', {})
  const pages = await Promise.all(campaigns.map(({ id }) => invoke('campaigns.get', { id })))
  return pages
    .flatMap(({ title, events }) =>
      events.map((event) => ({ id: event.id, label: event.title, detail: title })),
    )
    .filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()))
}

export const findSources = async (search: string): Promise<Found[]> =>
  (await invoke('sources.lookup', { search })).map(({ id, title, author }) => ({
    id,
    label: title,
    detail: author,
  }))

const few = 20
/** Of records without an index of their own: the first of their list. */
export const findTemplates = async (search: string): Promise<Found[]> =>
  (await invoke('templates.list', { search, limit: few })).rows.map(({ id, name }) => ({ id, label: name }))
export const findActions = async (search: string): Promise<Found[]> =>
  (await invoke('actions.list', { search, limit: few })).rows.map(({ id, ref, title }) => ({
    id,
    ref,
    label: title,
  }))
export const findAidRequests = async (search: string): Promise<Found[]> =>
  (await invoke('aidRequests.list', { search, limit: few })).rows.map(({ id, ref, beneficiary }) => ({
    id,
    ref,
    label: beneficiary,
  }))
export const findRounds = async (search: string): Promise<Found[]> =>
  (await invoke('rounds.list', { search, limit: few })).rows.map(({ id, ref, title }) => ({
    id,
    ref,
    label: title,
  }))
export const findPayments = async (search: string): Promise<Found[]> =>
  (await invoke('payments.list', { search, limit: few })).rows.map(({ id, ref, beneficiary }) => ({
    id,
    ref,
    label: beneficiary,
  }))
export const findExpenses = async (search: string): Promise<Found[]> =>
  (await invoke('expenses.list', { search, limit: few })).rows.map(({ id, ref, payee, on }) => ({
    id,
    ref,
    label: payee || ref,
    detail: on,
  }))
