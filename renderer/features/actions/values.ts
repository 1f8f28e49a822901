// Between an action as stored and the fields of the form.
import type { Input, Output } from '../../../shared/contract/index.ts'
import type {
  actionRoles,
  actionStates,
  actionTypes,
  figureQualifiers,
} from '../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import {
  emptyDate,
  readPartialDate,
  requireCode,
  requirePartialDate,
  writtenDate,
} from '../../components/form/read.ts'
import { initialSource, readSource } from '../../components/form/source-value.ts'

export type Involved = Chosen & { role: (typeof actionRoles)[number] }

const initial = {
  version: 0,
  type: '' as (typeof actionTypes)[number] | '',
  title: '',
  state: 'held' as (typeof actionStates)[number] | '',
  start: emptyDate,
  startTime: '',
  end: emptyDate,
  place: '',
  country: '',
  organisations: [] as Involved[],
  speakers: '',
  participants: null as number | null,
  qualifier: 'about' as (typeof figureQualifiers)[number] | '',
  participantsSource: initialSource(),
  outcome: '',
  follows: null as Chosen | null,
  campaign: null as Chosen | null,
  isExample: false,
}
export type ActionValues = typeof initial

/** What a new action begins with: the day it is planned for, or what it follows. */
export const newAction = (given: Partial<ActionValues>): ActionValues => ({
  ...initial,
  participantsSource: { ...initialSource(), chosen: null },
  ...given,
})

export const valuesOf = (action: Output<'actions.get'>, campaign: Chosen | null): ActionValues => ({
  version: action.version,
  type: action.type,
  title: action.title,
  state: action.state,
  start: writtenDate(action.start),
  startTime: action.startTime,
  end: writtenDate(action.end),
  place: action.place,
  country: action.country,
  organisations: action.organisations,
  speakers: action.speakers,
  participants: action.participants,
  qualifier: action.participantsQualifier,
  participantsSource: {
    ...initialSource(),
    chosen: action.participantsSource && {
      id: action.participantsSource.id,
      label: action.participantsSource.title,
    },
  },
  outcome: action.outcome,
  follows: action.follows,
  campaign,
  isExample: action.isExample,
})

export const actionInput = (values: ActionValues): Input<'actions.create'> => ({
  type: requireCode('type', values.type),
  title: values.title,
  state: requireCode('state', values.state),
  start: requirePartialDate('start', values.start),
  startTime: values.startTime,
  end: readPartialDate('end', values.end),
  place: values.place,
  country: values.country,
  organisations: values.organisations.map(({ id, role }) => ({ id, role })),
  speakers: values.speakers,
  participants: values.participants,
  participantsQualifier: values.qualifier || 'about',
  participantsSource: readSource('participantsSource', values.participantsSource),
  outcome: values.outcome,
  followsId: values.follows?.id ?? null,
  campaignId: values.campaign?.id ?? null,
  isExample: values.isExample,
})
