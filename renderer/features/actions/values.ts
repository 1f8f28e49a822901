// Between an action as stored and the fields of the form.
import type { Input, Output } from '../../../shared/contract/index.ts'
import type { actionTypes, figureQualifiers } from '../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import { emptyDate, requireCode, requirePartialDate, writtenDate } from '../../components/form/read.ts'

export const emptyAction = {
  version: 0,
  type: '' as (typeof actionTypes)[number] | '',
  title: '',
  start: emptyDate,
  place: '',
  country: '',
  host: null as Chosen | null,
  secondHost: null as Chosen | null,
  /** Hosts beyond the two the form shows; kept as they are. */
  otherHosts: [] as string[],
  target: null as Chosen | null,
  participants: null as number | null,
  qualifier: 'about' as (typeof figureQualifiers)[number] | '',
  outcome: '',
  campaign: null as Chosen | null,
  isExample: false,
}
export type ActionValues = typeof emptyAction

export const valuesOf = (action: Output<'actions.get'>, campaign: Chosen | null): ActionValues => ({
  version: action.version,
  type: action.type,
  title: action.title,
  start: writtenDate(action.start),
  place: action.place,
  country: action.country,
  host: action.hosts[0] ?? null,
  secondHost: action.hosts[1] ?? null,
  otherHosts: action.hosts.slice(2).map(({ id }) => id),
  target: action.target,
  participants: action.participants,
  qualifier: action.participantsQualifier,
  outcome: action.outcome,
  campaign,
  isExample: action.isExample,
})

export const actionInput = (values: ActionValues): Input<'actions.create'> => ({
  type: requireCode('type', values.type),
  title: values.title,
  start: requirePartialDate('start', values.start),
  place: values.place,
  country: values.country,
  hostOrganisationIds: [values.host?.id, values.secondHost?.id, ...values.otherHosts].filter(
    (id) => id !== undefined,
  ),
  targetOrganisationId: values.target?.id ?? null,
  participants: values.participants,
  participantsQualifier: values.qualifier || 'about',
  outcome: values.outcome,
  campaignId: values.campaign?.id ?? null,
  isExample: values.isExample,
})
