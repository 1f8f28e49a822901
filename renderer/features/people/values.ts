// Between a person as stored and the fields of the form.
import type { Input, Output } from '../../../shared/contract/index.ts'
import type { nameKinds, personRoles, sexes } from '../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import { emptyDate, readPartialDate, writtenDate } from '../../components/form/read.ts'

type Person = Output<'people.get'>
type Name = { family: string; given: string; patronymic: string }
const noName: Name = { family: '', given: '', patronymic: '' }

export const emptyPerson = {
  version: 0,
  latin: noName,
  cyrillic: noName,
  /** Names that the form does not show: kept as they are. */
  others: [] as (Name & { script: 'Latn' | 'Cyrl'; kind: (typeof nameKinds)[number] })[],
  roles: [] as (typeof personRoles)[number][],
  birth: emptyDate,
  sex: 'unknown' as (typeof sexes)[number] | '',
  citizenship: '',
  occupation: '',
  settlement: '',
  region: '',
  campaign: null as Chosen | null,
  employer: null as Chosen | null,
  notes: '',
  isExample: false,
}
export type PersonValues = typeof emptyPerson

const nameOf = (person: Person, script: 'Latn' | 'Cyrl') =>
  person.names.find((name) => name.script === script && name.isPrimary)
const parts = (name: Name | undefined): Name =>
  name ? { family: name.family, given: name.given, patronymic: name.patronymic } : noName

export const valuesOf = (person: Person, campaign: Chosen | null): PersonValues => {
  const [latin, cyrillic] = [nameOf(person, 'Latn'), nameOf(person, 'Cyrl')]
  return {
    version: person.version,
    latin: parts(latin),
    cyrillic: parts(cyrillic),
    others: person.names
      .filter((name) => name !== latin && name !== cyrillic)
      .map((name) => ({ ...parts(name), script: name.script, kind: name.kind })),
    roles: person.roles.map(({ role }) => role),
    birth: writtenDate(person.birth),
    sex: person.sex,
    citizenship: person.citizenship,
    occupation: person.occupation,
    settlement: person.settlement,
    region: person.region,
    campaign,
    employer: person.employer,
    notes: person.notes,
    isExample: person.isExample,
  }
}

const isWritten = ({ family, given }: Name) => family.trim() !== '' || given.trim() !== ''
export const writtenNames = ({ latin, cyrillic }: PersonValues): string[] =>
  [latin, cyrillic].filter(isWritten).map(({ family, given }) => `${family} ${given}`.trim())

/** What the channel takes; a name of one script is enough, and the first shown is asked for when both are empty. */
export const personInput = (values: PersonValues): Input<'people.create'> => {
  const written = [
    { script: 'Latn' as const, ...values.latin },
    { script: 'Cyrl' as const, ...values.cyrillic },
  ].filter(isWritten)
  return {
    names: [...(written.length ? written : [{ script: 'Latn' as const, ...values.latin }]), ...values.others],
    roles: values.roles,
    birth: readPartialDate('birth', values.birth),
    sex: values.sex || 'unknown',
    citizenship: values.citizenship,
    occupation: values.occupation,
    settlement: values.settlement,
    region: values.region,
    campaignId: values.campaign?.id ?? null,
    employerId: values.employer?.id ?? null,
    notes: values.notes,
    isExample: values.isExample,
  }
}
