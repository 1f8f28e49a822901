// Gifts, each to a fund and an account, from somebody on record or from a name.
import type { Input } from '../../../../shared/contract/index.ts'
import { readNames, whyNoNames } from '../../../../shared/import/read-names.ts'
import { fieldError } from '../../../../shared/result.ts'
import { anonymities, donationMethods } from '../../../../shared/vocabulary/index.ts'
import type { Context } from '../../context.ts'
import { namedIn } from '../by-name.ts'
import { type KnownPersons, knownPersons } from '../known-persons.ts'
import { type OrganisationsNamed, organisationsNamed } from '../organisations-named.ts'
import { perform } from '../perform.ts'
import type { Row } from '../row.ts'
import { assertReadable, type Target } from '../target.ts'
import { namesToRecord } from '../who.ts'

type Fields = Input<'donations.record'>
/** R4: nobody knows who gave. */
const unknown =
  /^(?:unknown|unknown donor|anonym\p{L}*|n\.? ?n\.?|неизвестн\p{L}*|аноним\p{L}*|inconnue?|белгісіз)$/iu
/** What no person is called. */
const organised =
  /union|syndicat|профсоюз|кәсіподақ|fund|фонд|қоры|federation|fédération|федерация|ltd|gmbh|ooo|ооо|тоо|жшс|[A-ZА-Я]{3,}/

type Donor = Pick<Fields, 'donorUnknown' | 'donorOrganisationId' | 'donorPersonId'> & { kept?: () => void }

const donorIn = (ctx: Context, row: Row, known: KnownPersons, named: OrganisationsNamed): Donor => {
  const text = row.text('donor', 200)
  if (text === '' || unknown.test(text)) return { donorUnknown: true }
  const organisation = named.find(text)
  if (organisation) return { donorOrganisationId: organisation }
  const names = readNames(text, 'given_first')
  const [person, ...others] = known.allCalled(names, null)
  if (others.length > 0) throw fieldError('donor', 'several_on_record')
  if (person) return { donorPersonId: person }
  if (organised.test(text) || whyNoNames(text, names) || !names[0]?.family || !names[0].given)
    return { donorOrganisationId: named.findOrMake(text, 'ngo') }
  const { id } = perform(ctx, 'people.create', {
    names: namesToRecord(names),
    roles: ['donor'],
    citizenship: '',
  })
  return { donorPersonId: id, kept: () => known.add(id, names, null, true) }
}

/** F10: the same gift twice in lists that overlap: same day, amount, currency and reference, or the same donor. */
const same = `select id from v_gift where received_on = @on and amount_minor = @amountMinor and currency = @currency
  and fund_id = @fundId and bank_ref = @bankRef and (@bankRef <> '' or donor_label = @donor) limit 1`

export const donations: Target = {
  fieldOf: {
    receivedOn: 'receivedOn',
    amountMinor: 'amount',
    feeMinor: 'fee',
    fundId: 'fund',
    accountId: 'account',
    donorOrganisationId: 'donor',
    donorPersonId: 'donor',
    method: 'donationMethod',
  },
  open: (ctx) => {
    const [known, named] = [knownPersons(ctx), organisationsNamed(ctx)]
    const [fundIn, accountIn] = [namedIn(ctx, 'fund'), namedIn(ctx, 'account')]
    return (row, decision) => {
      const method = donationMethods.find((each) => each === row.word('donationMethod')) ?? 'bank_transfer'
      const currency = row.currency('currency')
      const fields = {
        receivedOn: row.day('receivedOn') ?? '',
        fundId: fundIn(row, true) ?? '',
        accountId: accountIn(row, method !== 'in_kind'),
        amountMinor: (currency && row.amount('amount', currency)) || 0,
        currency,
        feeMinor: (currency && row.amount('fee', currency)) || 0,
        method,
        inKind: method === 'in_kind' ? row.text('inKind', 300) : '',
        anonymity: anonymities.find((each) => each === row.word('anonymity')) ?? 'anonymous',
        bankRef: row.text('bankRef', 140),
        note: row.text('note', 2_000),
      } satisfies Partial<Fields>
      if (!row.has('amount')) row.refuse('amount', 'required')
      if (!row.has('receivedOn')) row.refuse('receivedOn', 'required')
      assertReadable(row)
      const twin = ctx
        .prepare(same)
        .pluck()
        .get({
          on: fields.receivedOn,
          amountMinor: fields.amountMinor,
          currency,
          fundId: fields.fundId,
          bankRef: fields.bankRef,
          donor: unknown.test(row.text('donor', 200)) ? '' : row.text('donor', 200),
        })
      if (typeof twin === 'string' && decision === null)
        return { verdict: 'unsure', entity: 'donation', id: null, matchId: twin }
      const { kept, ...donor } = donorIn(ctx, row, known, named)
      const { id } = perform(ctx, 'donations.record', { ...fields, ...donor })
      return { verdict: 'new', entity: 'donation', id, ...(kept && { kept }) }
    }
  },
}
