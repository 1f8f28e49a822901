// Between a person as stored and the fields of the form.
import type { Input, Output } from '../../../shared/contract/index.ts'
import type { civilStatuses, personRoles, sexes, spokenLanguages } from '../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import { emptyDate, readPartialDate, writtenDate } from '../../components/form/read.ts'
import { readDate } from '../../lib/read-date.ts'
import { initialSource, readSource } from '../../components/form/source-value.ts'
import { asUsual, isWritten, namesInput, nameValues, noName, type NameValues } from './name-values.ts'

type Person = Output<'people.get'>

const noNames: NameValues = { latin: noName, cyrillic: noName, others: [], printed: asUsual }
export const emptyPerson = () => ({
  version: 0,
  ...noNames,
  roles: [] as (typeof personRoles)[number][],
  birth: emptyDate,
  sex: 'unknown' as (typeof sexes)[number] | '',
  civilStatus: 'unknown' as (typeof civilStatuses)[number] | '',
  language: '' as (typeof spokenLanguages)[number] | '',
  citizenship: '',
  occupation: '',
  settlement: '',
  region: '',
  campaign: null as Chosen | null,
  employer: null as Chosen | null,
  sensitivity: '2',
  notes: '',
  source: initialSource(),
  isExample: false,
})
export type PersonValues = ReturnType<typeof emptyPerson>

export const valuesOf = (person: Person, campaign: Chosen | null): PersonValues => ({
  version: person.version,
  ...nameValues(person.names),
  // Those in other campaigns are not on this form, and stay.
  roles: person.roles
    .filter(({ campaignId }) => campaignId === null || campaignId === campaign?.id)
    .map(({ role }) => role),
  birth: writtenDate(person.birth),
  sex: person.sex,
  civilStatus: person.civilStatus,
  language: person.language,
  citizenship: person.citizenship,
  occupation: person.occupation,
  settlement: person.settlement,
  region: person.region,
  campaign,
  employer: person.employer,
  sensitivity: String(person.sensitivity),
  notes: person.notes,
  source: {
    ...initialSource(),
    chosen: person.source && { id: person.source.id, label: person.source.title },
  },
  isExample: person.isExample,
})

/** What is typed so far of who it is, for those recorded already who could be meant. */
export const typedSoFar = ({ latin, cyrillic, birth }: PersonValues): Input<'people.similar'> => {
  const read = birth.text.trim() ? readDate(birth.text) : null
  return {
    names: [latin, cyrillic]
      .filter(isWritten)
      .map(({ family, given, patronymic }) => ({ family, given, patronymic })),
    birth: read?.ok ? { text: read.text, qualifier: birth.qualifier } : null,
  }
}

/** What the channel takes. */
export const personInput = (values: PersonValues): Input<'people.create'> => ({
  names: namesInput(values),
  roles: values.roles,
  birth: readPartialDate('birth', values.birth),
  sex: values.sex || 'unknown',
  civilStatus: values.civilStatus || 'unknown',
  language: values.language,
  citizenship: values.citizenship,
  occupation: values.occupation,
  settlement: values.settlement,
  region: values.region,
  campaignId: values.campaign?.id ?? null,
  employerId: values.employer?.id ?? null,
  sensitivity: Number(values.sensitivity),
  notes: values.notes,
  source: readSource('source', values.source),
  isExample: values.isExample,
})
