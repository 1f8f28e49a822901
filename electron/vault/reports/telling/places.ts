// Where somebody is held or lives, as near as a level may know it (domain.md 4.1).
import type { Line, Part } from '../../../../shared/contract/report-blocks.ts'
import type { FacilityKind } from '../../../../shared/vocabulary/index.ts'
import { first } from '../../database/run.ts'
import { joined, word } from '../blocks.ts'
import { leaveOut, staysInside, type Telling } from './index.ts'

type Facility = { name: string; kind: FacilityKind; region: string }
/** The place of detention of that id. */
export const facilityOf = ({ ctx }: Telling, id: string | null): Facility | null =>
  (id &&
    first(ctx, ctx.db.selectFrom('v_facility').select(['name', 'kind', 'region']).where('id', '=', id))) ||
  null

/** Its name inside; its kind and region for a partner; its kind in public. */
export const facilityTold = (telling: Telling, facility: Facility | null): Line => {
  if (facility === null) return null
  if (staysInside(telling)) return facility.name
  leaveOut(telling, 'facility', 'level')
  const kind: Part = word('facilityKinds', facility.kind)
  return telling.level === 'partner' && facility.region ? joined([kind, facility.region], ', ') : kind
}

type Residence = { settlement: string; region: string; country: string }
/** The settlement inside, the region for a partner, the country in public. */
export const residenceTold = (telling: Telling, { settlement, region, country }: Residence): Line => {
  if (staysInside(telling)) return joined([settlement || null, region || null], ', ')
  if (settlement) leaveOut(telling, 'residence', 'level')
  return telling.level === 'partner' ? region || null : { as: 'country', code: country }
}
