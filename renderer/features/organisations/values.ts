// Between an organisation as stored and the fields of the form.
import type { Input, Output } from '../../../shared/contract/index.ts'
import type {
  missionTypes,
  organisationKinds,
  organisationRelations,
  spokenLanguages,
} from '../../../shared/vocabulary/index.ts'
import { requireCode } from '../../components/form/read.ts'

export const emptyOrganisation = {
  version: 0,
  name: '',
  shortName: '',
  nameCyrillic: '',
  kind: '' as (typeof organisationKinds)[number] | '',
  country: '',
  language: '' as (typeof spokenLanguages)[number] | '',
  relation: 'neutral' as (typeof organisationRelations)[number] | '',
  website: '',
  email: '',
  notes: '',
  isExample: false,
  mission: {
    sendingState: 'KZ',
    hostState: '',
    missionType: 'embassy' as (typeof missionTypes)[number] | '',
    city: '',
    headTitle: '',
    salutation: '',
    postAddress: '',
  },
}
export type OrganisationValues = typeof emptyOrganisation

export const valuesOf = ({
  version,
  name,
  shortName,
  nameCyrillic,
  kind,
  country,
  language,
  relation,
  website,
  email,
  notes,
  isExample,
  mission,
}: Output<'organisations.get'>): OrganisationValues => ({
  version,
  name,
  shortName,
  nameCyrillic,
  kind,
  country,
  language,
  relation,
  website,
  email,
  notes,
  isExample,
  mission: mission ?? emptyOrganisation.mission,
})

export const organisationInput = ({
  version: _version,
  mission,
  kind,
  relation,
  ...plain
}: OrganisationValues): Input<'organisations.create'> => ({
  ...plain,
  kind: requireCode('kind', kind),
  relation: relation || 'neutral',
  mission:
    kind === 'diplomatic_mission'
      ? { ...mission, missionType: requireCode('mission.missionType', mission.missionType) }
      : null,
})
