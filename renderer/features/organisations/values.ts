// Between an organisation as stored and the fields of the form.
import type { Input, Output } from '../../../shared/contract/index.ts'
import type * as v from '../../../shared/vocabulary/index.ts'
import { readDay, requireCode } from '../../components/form/read.ts'
import { typedDate } from '../../lib/read-date.ts'

type Code<List extends readonly string[]> = List[number]
type Stored = Output<'organisations.get'>

export type OtherName = {
  kind: Code<typeof v.organisationNameKinds> | ''
  script: Code<typeof v.nameScripts> | ''
  full: string
}
export const noName: OtherName = { kind: 'alias', script: 'Latn', full: '' }

export const emptyOrganisation = {
  version: 0,
  name: '',
  shortName: '',
  nameCyrillic: '',
  names: [] as OtherName[],
  kind: '' as Code<typeof v.organisationKinds> | '',
  country: '',
  relation: 'neutral' as Code<typeof v.organisationRelations> | '',
  website: '',
  email: '',
  notes: '',
  languages: [] as Code<typeof v.letterLanguages>[],
  isExample: false,
  salutations: { en: '', fr: '', ru: '', kk: '' },
  mission: {
    sendingState: 'KZ',
    hostState: '',
    missionType: 'embassy' as Code<typeof v.missionTypes> | '',
    city: '',
    accreditedTo: [] as string[],
    headTitle: '',
    postAddress: '',
    fax: '',
    channels: [] as Code<typeof v.letterChannels>[],
    activeFrom: '',
    activeTo: '',
  },
}
export type OrganisationValues = typeof emptyOrganisation

const day = (stored: string | null) => (stored ? typedDate(stored) : '')
const missionValues = ({
  salutations: _salutations,
  ...mission
}: NonNullable<Stored['mission']>): OrganisationValues['mission'] => ({
  ...mission,
  activeFrom: day(mission.activeFrom),
  activeTo: day(mission.activeTo),
})

export const valuesOf = (stored: Stored): OrganisationValues => ({
  version: stored.version,
  name: stored.name,
  shortName: stored.shortName,
  nameCyrillic: stored.nameCyrillic,
  names: stored.names,
  kind: stored.kind,
  country: stored.country,
  relation: stored.relation,
  website: stored.website,
  email: stored.email,
  notes: stored.notes,
  languages: stored.languages,
  isExample: stored.isExample,
  salutations: stored.mission?.salutations ?? emptyOrganisation.salutations,
  mission: stored.mission ? missionValues(stored.mission) : emptyOrganisation.mission,
})

export const organisationInput = ({
  version: _version,
  mission,
  salutations,
  kind,
  relation,
  names,
  ...plain
}: OrganisationValues): Input<'organisations.create'> => ({
  ...plain,
  names: names.map((name, at) => ({
    full: name.full,
    kind: requireCode(`names.${at}.kind`, name.kind),
    script: requireCode(`names.${at}.script`, name.script),
  })),
  kind: requireCode('kind', kind),
  relation: relation || 'neutral',
  mission:
    kind === 'diplomatic_mission'
      ? {
          ...mission,
          salutations,
          missionType: requireCode('mission.missionType', mission.missionType),
          activeFrom: readDay('mission.activeFrom', mission.activeFrom),
          activeTo: readDay('mission.activeTo', mission.activeTo),
        }
      : null,
})
