import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LogRow, openPayload } from '../../../../electron/vault/audit/log.ts'
import type { Context } from '../../../../electron/vault/context.ts'
import * as office from '../fund/fund-office.ts'

/** Every spelling that was planted, as it would stand in a text, a key or a transliteration. */
const planted = /Zarinel|Plantov|Зарин(?!а Др)|Плантов|zarinel|plantov|зарине|плантов/u

let id: string
beforeEach(() => {
  office.setUp()
  id = office.vault.must('people.create', {
    names: [
      { script: 'Latn', given: 'Zarinela', family: 'Plantova' },
      { script: 'Cyrl', given: 'Заринела', family: 'Плантова', patronymic: 'Алиевна' },
      { script: 'Latn', given: 'Zarinella', family: 'Plantowa', kind: 'misspelling' },
    ],
    roles: ['detained_worker', 'family_member'],
    birth: { text: '1980-03-02', qualifier: 'exact' },
    citizenship: 'KZ',
    occupation: 'Welder of the Plantova crew',
    settlement: 'Zhanaozen',
    notes: 'Diabetes; her sister is Aigul Plantova.',
  }).id
})
afterEach(() => office.vault.close())

const source = { title: 'Call with the brother of Плантова', kind: 'family' } as const
/** Whatever hangs on a person and whatever else may name her; answers what must survive. */
const fill = (personId: string) => {
  const { must } = office.vault
  must('custody.record', {
    what: 'arrested',
    personId,
    on: { text: '2012-01-05', qualifier: 'exact' },
    regime: 'remand_centre',
    source: { new: source },
    note: 'Плантову взяли дома',
  })
  must('custody.record', {
    what: 'sentenced',
    personId,
    on: { text: '2012-06-04', qualifier: 'exact' },
    source: { new: { title: 'Court record', kind: 'court_record' } },
    kind: 'imprisonment',
    years: 3,
    note: 'Plantova heard it standing',
  })
  must('facts.add', {
    kind: 'identifier',
    personId,
    type: 'passport',
    value: 'PLANTOVA 77',
    note: 'Plantova’s',
  })
  must('facts.add', {
    kind: 'harm',
    personId,
    harm: 'tortured',
    on: { text: '2011-12-17', qualifier: 'exact' },
    responsible: 'A cousin of Плантова',
    detail: 'Zarinela told it herself',
  })
  must('contacts.add', {
    owner: 'person',
    ownerId: personId,
    type: 'email',
    value: 'plantova@example.org',
    whenSafe: 'When Zarinela is alone',
  })
  const kin = must('people.create', { names: [{ script: 'Latn', family: 'Kinsman' }], roles: ['witness'] }).id
  must('relationships.add', { personId, otherId: kin, kind: 'sibling', note: 'Half-brother of Plantova' })
  const family = must('households.create', {
    label: 'Family of Zarinela Plantova',
    peopleCount: 2,
    ground: 'imprisoned',
    groundPersonId: personId,
    needs: 'Zarinela’s mother needs insulin',
    trustedPerson: 'Neighbour of Зарина Другая',
  }).id
  must('households.addMember', { householdId: family, personId, relation: 'head' })
  office.give(100_000)
  office.give(777, { donorUnknown: false, donorPersonId: personId, note: 'from Plantova herself' })
  const [own = '', shared = ''] = [
    { householdId: null, personId, groundPersonId: personId, need: 'Rent for Плантовой' },
    { householdId: family, groundPersonId: personId, need: 'Insulin' },
  ].map((more) => {
    const request = office.ask(6000, more)
    must('approvals.sign', { ...office.signing(request, 6000), comment: 'Plantova agreed' })
    const payment = office.authorise(request, 6000)
    office.send(payment)
    must('payments.settle', {
      id: payment,
      version: 2,
      on: '2014-02-20',
      receivedMinor: 6000,
      signature: 'witness',
      confirmedBy: 'Brother of Zarinela Plantova',
    })
    return payment
  })
  const mission = must('organisations.create', { name: 'Union', kind: 'union' }).id
  const letter = must('letters.create', {
    direction: 'out',
    type: 'urgent_appeal',
    recipients: [{ organisationId: mission }],
    date: { text: '2013-03-01', qualifier: 'exact' },
    subject: 'Release of Zarinela Plantova',
    body: 'Мы просим освободить Заринелу Плантову. Заринела больна.',
    personIds: [personId],
  }).id
  const unlinked = must('letters.create', {
    direction: 'out',
    type: 'formal_protest',
    recipients: [{ organisationId: mission }],
    date: { text: '2013-04-01', qualifier: 'exact' },
    subject: 'On the welders',
    body: 'Among them Плантова З. А. and others, says the union.',
  }).id
  must('letters.update', {
    id: unlinked,
    version: 1,
    direction: 'out',
    type: 'formal_protest',
    recipients: [{ organisationId: mission }],
    date: { text: '2013-04-01', qualifier: 'exact' },
    subject: 'On the welders',
    body: 'Among them Плантова З. А. and many others, says the union.',
  })
  const other = must('people.create', {
    names: [{ script: 'Latn', given: 'Zarina', family: 'Drugaya' }],
    roles: ['witness'],
    notes: 'Shared a cell with Z. Plantova. Zarina remembers all.',
  }).id
  must('drafts.save', { screen: 'people', record: personId, value: { notes: 'Plantova' } })
  must('drafts.save', { screen: 'letters', record: 'new', value: { body: 'Dear Zarinela Plantova' } })
  must('drafts.save', {
    screen: 'recents',
    record: 'list',
    value: [{ group: 'people', id: personId, ref: 'x', label: 'Zarinela Plantova' }],
  })
  const { version } = must('people.get', { id: personId })
  must('people.archive', { id: personId, version })
  must('people.restore', { id: personId, version: version + 1 })
  office.vault.ctx.sqlite.exec('analyze')
  return { family, own, shared, letter, unlinked, other }
}

const erase = (reason = 'Zarinela Plantova asked by letter', personId = id) => {
  const { ref, version } = office.vault.must('people.get', { id: personId })
  return office.vault.must('people.erase', { id: personId, version, code: ref, reason })
}

/** Whatever the key of the vault opens: each page of the database, free ones too, and each entry of the trail. */
const everything = (ctx: Context): string => {
  const pages = Buffer.from(ctx.sqlite.serialize()).toString('utf8')
  const log = ctx.sqlite.prepare<[], LogRow>('select * from audit_log').all()
  const contents = log.map((row) => JSON.stringify(openPayload(ctx, row)))
  ctx.sqlite.exec("create virtual table temp.terms using fts5vocab('main', 'search_fts', 'row')")
  const terms = ctx.sqlite.prepare('select term from temp.terms').pluck().all()
  ctx.sqlite.exec('drop table temp.terms')
  return [pages, ...contents, ...terms].join('\n')
}
const money = (ctx: Context) =>
  ['ledger_entry', 'fund_month', 'journal', 'commitment'].map((table) =>
    ctx.sqlite.prepare(`select * from ${table}`).all(),
  )

test('P6: after erasing no page of the vault and no entry of the trail holds the name in any script', () => {
  const { ctx } = office.vault
  fill(id)
  expect(everything(ctx)).toMatch(planted)
  erase()
  expect(everything(ctx).match(new RegExp(`.{0,60}(?:${planted.source}).{0,60}`, 'u'))).toBeNull()
})

test('P6: code, ground, custody and every amount stay, and the chain holds', () => {
  const { must, ctx } = office.vault
  const { family, own, shared, letter } = fill(id)
  const [before, was] = [money(ctx), must('people.get', { id })]
  const statement = must('fund.statement', { from: '2013-01-01', to: '2014-12-31' })
  erase()
  expect(money(ctx)).toEqual(before)
  expect(must('fund.statement', { from: '2013-01-01', to: '2014-12-31' })).toEqual(statement)
  const now = must('people.get', { id })
  expect(now).toMatchObject({
    nameLatin: was.ref,
    nameCyrillic: '',
    names: [],
    birth: null,
    notes: '',
    roles: was.roles,
    liberty: was.liberty,
  })
  expect(now.erasedAt).not.toBeNull()
  expect(must('custody.timeline', { personId: id }).sentences[0]).toMatchObject({ years: 3 })
  expect(must('payments.get', { id: own })).toMatchObject({
    beneficiary: was.ref,
    amountMinor: 6000,
    ground: 'imprisoned',
    status: 'settled',
    receivedMinor: 6000,
  })
  expect(must('payments.get', { id: shared })).toMatchObject({
    beneficiary: `Family of ${was.ref}`,
    amountMinor: 6000,
  })
  expect(must('households.get', { id: family })).toMatchObject({
    label: `Family of ${was.ref}`,
    members: [{ person: { label: was.ref }, relation: 'head' }],
  })
  expect(must('letters.get', { id: letter })).toMatchObject({
    subject: `Release of ${was.ref}`,
    body: `Мы просим освободить ${was.ref}. ${was.ref} больна.`,
  })
  expect(must('history.verify', {}).firstBadSeq).toBeNull()
  expect(must('people.lookup', { search: 'Plantova' })).toEqual([])
  expect(must('people.lookup', { search: was.ref })).toMatchObject([{ id }])
})

test('P6: the history says erased, by whom and why; what it said before can no longer be read', () => {
  const { must, ctx } = office.vault
  fill(id)
  erase()
  const history = must('history.list', { entity: 'person', entityId: id })
  expect(history[0]).toMatchObject({ action: 'erased', isErased: false, canUndo: false })
  expect(history[0]?.reason).toBe(`${must('people.get', { id }).ref} asked by letter`)
  const older = history.filter(({ action }) => action !== 'erased')
  expect(older.length).toBeGreaterThan(3)
  expect(older.every(({ isErased, changes, reason }) => isErased && !changes.length && !reason)).toBe(true)
  expect(ctx.prepare('select 1 from subject_key where subject_id = ?').get(id)).toBeUndefined()
})

test('P6: what is about others stays as it was, also a namesake’s name', () => {
  const { must } = office.vault
  const { other, family } = fill(id)
  const namesake = must('people.create', {
    names: [{ script: 'Latn', given: 'Marat', family: 'Plantov' }],
    roles: ['witness'],
    notes: 'Plantov is no relative',
  }).id
  erase()
  expect(must('people.get', { id: namesake })).toMatchObject({
    nameLatin: 'Marat Plantov',
    notes: 'Plantov is no relative',
  })
  expect(must('people.get', { id: other })).toMatchObject({ nameLatin: 'Zarina Drugaya' })
  expect(must('households.get', { id: family }).trustedPerson).toBe('Neighbour of Зарина Другая')
  const [newest] = must('history.list', { entity: 'person', entityId: namesake })
  expect(newest?.isErased).toBe(false)
})

test('P6: only an administrator erases, only with the right code, once, and nothing is written afterwards', () => {
  const { must, call, ctx } = office.vault
  const { ref, version } = must('people.get', { id })
  const input = { id, version, code: ref, reason: 'Asked' }
  expect(call('people.erase', { ...input, code: 'C-A-2014-9999' })).toMatchObject({
    error: { fields: { code: {} } },
  })
  expect(call('people.erase', { ...input, version: version + 1 })).toMatchObject({
    error: { code: 'conflict' },
  })
  const all = ctx.user.roles
  ctx.user.roles = all.filter((role) => role !== 'administrator')
  expect(call('people.erase', input)).toMatchObject({ error: { code: 'forbidden' } })
  ctx.user.roles = all
  expect(must('people.erase', { ...input, code: ref.toLowerCase() }).undo).toBeNull()
  const erased = must('people.get', { id })
  const refused = { error: { rule: 'E1' } }
  expect(call('people.erase', { ...input, version: erased.version })).toMatchObject(refused)
  expect(
    call('people.update', {
      id,
      version: erased.version,
      names: [{ script: 'Latn', family: 'X' }],
      roles: ['witness'],
    }),
  ).toMatchObject(refused)
  expect(call('custody.record', { what: 'confirmed', personId: id, on: '2014-01-01' })).toMatchObject(refused)
})

test('P6: bank details go with the one they pay, and none are entered again', () => {
  const { must, call, ctx } = office.vault
  const bank = {
    personId: id,
    holder: 'Somebody else',
    number: 'DE89 3704 0044 0532 0130 00',
    town: 'Köln',
    told: 'Copy of the card',
  }
  must('payeeAccounts.save', bank)
  expect(everything(ctx)).toContain('DE89370400440532013000')
  erase()
  expect(everything(ctx)).not.toMatch(/DE89370400440532013000|Köln/)
  expect(must('payeeAccounts.get', { personId: id })).toBeNull()
  expect(call('payeeAccounts.save', bank)).toMatchObject({ error: { rule: 'E1' } })
})

test('P6: a household is erased to its code, and its aid stays', () => {
  const { must, ctx } = office.vault
  const { family, shared } = fill(id)
  const { ref, version } = must('households.get', { id: family })
  const before = money(ctx)
  must('households.erase', { id: family, version, code: ref, reason: 'Asked' })
  const now = must('households.get', { id: family })
  expect(now).toMatchObject({ label: '', needs: '', trustedPerson: '', peopleCount: 2, ground: 'imprisoned' })
  expect(must('payments.get', { id: shared })).toMatchObject({ beneficiary: ref, amountMinor: 6000 })
  expect(money(ctx)).toEqual(before)
  const all = everything(ctx)
  expect(all).not.toContain('Family of Zarinela')
  expect(all).not.toContain('Зарина Другая')
  expect(must('people.get', { id }).nameLatin).toBe('Zarinela Plantova')
  expect(call(family)).toMatchObject({ error: { rule: 'E1' } })
})
const call = (family: string) =>
  office.vault.call('households.update', {
    id: family,
    version: 99,
    label: 'X',
    peopleCount: 1,
    ground: 'other',
  })

test('P6: the figures of the campaign count an erased person as before', () => {
  const { must } = office.vault
  const campaignId = must('campaigns.create', { title: 'Justice', launchedOn: '2012-01-01' }).id
  const { id: personId } = must('people.create', {
    names: [{ script: 'Latn', given: 'Detained', family: 'Worker' }],
    roles: ['detained_worker'],
    campaignId,
  })
  must('custody.record', {
    what: 'arrested',
    personId,
    on: { text: '2012-01-05', qualifier: 'exact' },
    regime: 'remand_centre',
    source: { new: { title: 'Press', kind: 'press' } },
  })
  const figures = () => [
    must('home.figures', { campaignId, on: '2014-04-08' }),
    must('home.custodySeries', { campaignId, on: '2014-04-08' }),
  ]
  const before = figures()
  expect(before[0]).toMatchObject({ custodyTotal: 1 })
  erase('Asked', personId)
  expect(figures()).toEqual(before)
})

test('P6: a name that is the word of a code takes no code away', () => {
  const { must } = office.vault
  const names = [{ script: 'Latn', given: 'Detained', family: 'Worker' }] as const
  const other = must('people.create', {
    names: [{ script: 'Latn', given: 'Olga', family: 'Ivanova' }],
    roles: ['detained_worker'],
  }).id
  const { id: personId } = must('people.create', { names: [...names], roles: ['detained_worker'] })
  erase('Asked', personId)
  for (const each of [personId, other])
    expect(must('people.get', { id: each }).roles).toMatchObject([{ role: 'detained_worker' }])
  expect(must('people.list', {}).rows.every(({ roles }) => roles.length > 0)).toBe(true)
  const history = must('history.list', { entity: 'person', entityId: personId })
  expect(history.filter(({ action, entity }) => action === 'erased' && entity === 'person')).toHaveLength(1)
  expect(must('history.list', { entity: 'person', entityId: other })[0]?.isErased).toBe(false)
})
