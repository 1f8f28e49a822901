// What follows every change of a record, whoever made it.
import type { Derivations, Keep, Rules } from './audit/derive.ts'
import { campaignsCiting } from './campaigns/index.ts'
import type { Context } from './context.ts'
import { keepFile, keepFilesOn } from './documents/index.ts'
import { assertCustody, everHeldAt } from './custody/index.ts'
import { assertMembership, assertRelationship, householdsOf, indexHousehold } from './families/index.ts'
import { keepMark } from './fund/bank/index.ts'
import { indexDonation, indexPayment } from './fund/search.ts'
import { personsIn } from './legal/numbers.ts'
import { indexLetter, keepLettersTo, keepLettersToAll } from './letters/index.ts'
import { indexOrganisation } from './organisations/index.ts'
import { assertLife, indexPerson, keepComparable, keepDecision, keepRegister } from './people/index.ts'
import { campaignsCounting, keepFindings } from './quality/index.ts'
import { indexNote } from './work/notes.ts'

type Row = Readonly<Record<string, unknown>>
const by = (column: string, keep: Keep) => ({ keep, of: (_: Context, row: Row) => [String(row[column])] })

/** Hers, and those of the campaigns that count her. */
const findingsOf = (column: string) => [
  by(column, keepFindings.person),
  {
    keep: keepFindings.campaign,
    of: (ctx: Context, row: Row) => campaignsCounting(ctx, String(row[column])),
  },
]
/** Where a record has one. */
const maybeBy = (column: string, keep: Keep) => ({
  keep,
  of: (_: Context, row: Row) => (typeof row[column] === 'string' ? [row[column]] : []),
})

/** What is kept beside the records, and which tables it follows. */
export const derivations: Derivations = {
  person: [
    by('id', indexPerson),
    // Whoever is kept is found by the numbers of those who were merged into her.
    maybeBy('merged_into', indexPerson),
    by('id', keepRegister),
    by('id', keepComparable),
    by('id', keepFilesOn('person')),
    // A family is found by the names of those who live in it.
    { keep: indexHousehold, of: (ctx, { id }) => householdsOf(ctx, String(id)) },
    ...findingsOf('id'),
  ],
  person_role: [by('person_id', keepFindings.person), maybeBy('campaign_id', keepFindings.campaign)],
  person_name: [
    by('person_id', indexPerson),
    by('person_id', keepComparable),
    by('person_id', keepFilesOn('person')),
  ],
  person_identifier: [by('person_id', indexPerson), by('person_id', keepComparable)],
  duplicate_decision: [by('id', keepDecision)],
  custody_period: [by('person_id', keepRegister), by('person_id', keepFindings.person)],
  sentence: [by('person_id', keepRegister), by('person_id', keepFindings.person)],
  release_event: [by('person_id', keepFindings.person)],
  condition_note: [by('person_id', keepFindings.person)],
  person_state: [by('person_id', keepFindings.person)],
  harm: findingsOf('person_id'),
  employment_harm: findingsOf('person_id'),
  consent: [maybeBy('person_id', keepFindings.person), maybeBy('household_id', keepFindings.household)],
  household: [by('id', indexHousehold), by('id', keepFilesOn('household')), by('id', keepFindings.household)],
  // The list of people shows the place by its name.
  facility: [{ keep: keepRegister, of: (ctx, { id }) => everHeldAt(ctx, String(id)) }],
  household_member: [
    by('household_id', indexHousehold),
    by('person_id', keepComparable),
    by('household_id', keepFindings.household),
    by('person_id', keepFindings.person),
  ],
  organisation: [by('id', indexOrganisation), by('id', keepFilesOn('organisation'))],
  organisation_name: [by('organisation_id', indexOrganisation)],
  diplomatic_mission: [by('id', indexOrganisation)],
  letter: [by('id', indexLetter), by('id', keepFilesOn('letter')), by('id', keepLettersToAll)],
  letter_template: [by('id', keepFilesOn('letter_template'))],
  letter_recipient: [by('organisation_id', keepLettersTo)],
  action: [by('id', keepFilesOn('action'))],
  donation: [by('id', keepMark), by('id', indexDonation)],
  aid_request: [by('id', keepFilesOn('aid_request'))],
  disbursement: [by('id', keepFilesOn('disbursement')), by('id', indexPayment)],
  note: [by('id', indexNote)],
  payment_round: [by('id', keepFilesOn('payment_round'))],
  document: [by('id', keepFile)],
  // A person is found by the numbers courts gave.
  proceeding: [
    { keep: indexPerson, of: (ctx, { id }) => personsIn(ctx, String(id)) },
    by('id', keepFindings.proceeding),
  ],
  hearing: [by('proceeding_id', keepFindings.proceeding)],
  campaign: [by('id', keepFindings.campaign)],
  event: [by('campaign_id', keepFindings.campaign)],
  result: [by('campaign_id', keepFindings.campaign)],
  authority_signal: [by('campaign_id', keepFindings.campaign)],
  demand: [by('campaign_id', keepFindings.campaign)],
  figure_claim: [by('campaign_id', keepFindings.campaign)],
  source: [{ keep: keepFindings.campaign, of: (ctx, { id }) => campaignsCiting(ctx, String(id)) }],
  proceeding_person: [by('person_id', indexPerson)],
}

const holds = (column: string, rule: Keep) => (ctx: Context, row: Row) => rule(ctx, String(row[column]))

/** What holds of a person, a stay, a marriage and a family as a whole, whatever way it was written. */
export const rules: Rules = {
  person: [holds('id', assertLife), holds('id', assertCustody)],
  custody_period: [holds('person_id', assertCustody)],
  relationship: [holds('id', assertRelationship)],
  household_member: [holds('id', assertMembership)],
}
