// Organisations and diplomatic missions (domain.md 3.6).
import type { correspondentsContract } from '../../../shared/contract/correspondents.ts'
import type { missionsContract } from '../../../shared/contract/missions.ts'
import type { organisationsContract } from '../../../shared/contract/organisations.ts'
import { archive, restore, savedAs, update } from '../audit/change.ts'
import type { Context, HandlersFor } from '../context.ts'
import { all, one } from '../database/run.ts'
import { indexing, lookUp, type SearchDocument } from '../search/index.ts'
import { addAgreement, agreementsOf, mayReceive, updateAgreement } from './agreements.ts'
import { changeOrganisations } from './bulk.ts'
import { addOrgContact, orgContactsOf, updateOrgContact } from './contacts.ts'
import { listOrganisations } from './list.ts'
import { missionHistory } from './mission-history.ts'
import { listMissions } from './missions.ts'
import { organisationPage } from './page.ts'
import { checkMission, createOrganisation, updateOrganisation } from './save.ts'
import { startingLists, takeStartingList } from './starting-list.ts'
import { addTie, tiesOf } from './ties.ts'

export { assertMayReceive, mayReceive } from './agreements.ts'
export { medianOf } from './mission-history.ts'

/** An organisation is found by every name in every script, and by the city of a mission. */
export const organisationDocument = (ctx: Context, organisationId: string): SearchDocument => {
  const row = one(
    ctx,
    ctx.db
      .selectFrom('organisation as o')
      .leftJoin('diplomatic_mission as m', 'm.id', 'o.id')
      .selectAll('o')
      .select('m.city')
      .where('o.id', '=', organisationId),
  )
  const names = all(
    ctx,
    ctx.db
      .selectFrom('organisation_name')
      .select('full')
      .where('organisation_id', '=', organisationId)
      .where('deleted_at', 'is', null),
  )
  return {
    ref: row.ref,
    label: row.short_name || row.name,
    detail: row.short_name ? row.name : row.country,
    words: [row.name, row.short_name, row.name_cyrillic, row.city ?? '', ...names.map(({ full }) => full)],
    archived: row.deleted_at !== null,
  }
}
export const indexOrganisation = indexing('organisations', organisationDocument)

export const organisationsHandlers = {
  'organisations.list': listOrganisations,
  'organisations.get': (ctx, { id }) => organisationPage(ctx, id),
  'organisations.lookup': (ctx, { search, kinds }) => {
    const ofKinds = 'select id from organisation where kind in (select value from json_each(?))'
    return lookUp(ctx, 'organisations', search, kinds.length ? [ofKinds, JSON.stringify(kinds)] : null)
  },
  'organisations.create': (ctx, fields) => savedAs(ctx, createOrganisation(ctx, fields)),
  'organisations.update': (ctx, fields) => savedAs(ctx, updateOrganisation(ctx, fields)),
  'organisations.setField': (ctx, { id, version, value }) =>
    savedAs(ctx, update(ctx, 'organisation', id, { relation: value }, { version })),
  'organisations.bulk': changeOrganisations,
  'organisations.archive': (ctx, { id, version }) =>
    savedAs(ctx, archive(ctx, 'organisation', id, { version })),
  'organisations.restore': (ctx, { id, version }) =>
    savedAs(ctx, restore(ctx, 'organisation', id, { version })),
} satisfies HandlersFor<typeof organisationsContract>

export const correspondentsHandlers = {
  'ties.list': (ctx, { organisationId }) => tiesOf(ctx, organisationId),
  'ties.add': (ctx, input) => savedAs(ctx, addTie(ctx, input)),
  'ties.archive': (ctx, { id, version }) => savedAs(ctx, archive(ctx, 'organisation_tie', id, { version })),
  'orgContacts.list': (ctx, { organisationId }) => orgContactsOf(ctx, organisationId),
  'orgContacts.add': (ctx, input) => savedAs(ctx, addOrgContact(ctx, input)),
  'orgContacts.update': (ctx, input) => savedAs(ctx, updateOrgContact(ctx, input)),
  'orgContacts.archive': (ctx, { id, version }) => savedAs(ctx, archive(ctx, 'org_contact', id, { version })),
  'agreements.list': (ctx, { organisationId }) => agreementsOf(ctx, organisationId),
  'agreements.add': (ctx, input) => savedAs(ctx, addAgreement(ctx, input)),
  'agreements.update': (ctx, input) => savedAs(ctx, updateAgreement(ctx, input)),
  'agreements.archive': (ctx, { id, version }) =>
    savedAs(ctx, archive(ctx, 'partner_agreement', id, { version })),
  'agreements.mayReceive': mayReceive,
} satisfies HandlersFor<typeof correspondentsContract>

export const missionsHandlers = {
  'missions.list': listMissions,
  'missions.history': (ctx, { id }) => missionHistory(ctx, id),
  'missions.check': (ctx, input) => savedAs(ctx, checkMission(ctx, input)),
  'missions.startingLists': startingLists,
  'missions.takeStartingList': (ctx, { sendingState }) => takeStartingList(ctx, sendingState),
} satisfies HandlersFor<typeof missionsContract>
