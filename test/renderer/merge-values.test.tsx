import { expect, test } from 'vitest'
import {
  differing,
  fromDropped,
  linksTogether,
  type Pair,
  type Side,
  usualChoices,
  usuallyKept,
} from '../../renderer/features/people/duplicates/merge-values.ts'

const side = (id: string, said: Partial<Side> = {}): Side => ({
  id,
  ref: id,
  label: 'Kanat Zhusipbaev',
  version: 1,
  names: [],
  sex: 'unknown',
  birth: null,
  death: null,
  citizenship: '',
  occupation: '',
  settlement: '',
  region: '',
  employer: '',
  civilStatus: 'unknown',
  language: '',
  notes: '',
  hasPhoto: false,
  basis: null,
  source: '',
  roles: [],
  links: [],
  ...said,
})
const sides: Pair['sides'] = [
  side('one', { occupation: 'Driver', birth: { text: '1979', qualifier: 'approx' } }),
  side('two', {
    occupation: 'Welder',
    settlement: 'Aktau',
    birth: { text: '1979', qualifier: 'exact' },
    links: [{ table: 'harm', count: 2 }],
  }),
]

test('only what differs is asked, a date with its certainty', () => {
  expect(differing(sides)).toEqual(['birth', 'occupation', 'settlement'])
})

test('the record stays that more hangs on, and says what only the other knows', () => {
  expect(usuallyKept(sides)).toBe(1)
  expect(usuallyKept([side('one'), side('two')])).toBe(0)
  const choices = usualChoices(sides, 0)
  expect([choices.occupation, choices.settlement]).toEqual([0, 1])
  expect(fromDropped(sides, choices, 0)).toEqual(['settlement'])
  expect(fromDropped(sides, choices, 1)).toEqual(['birth', 'occupation'])
})

test('what hangs on either is counted together', () => {
  const twice = side('one', { links: [{ table: 'harm', count: 1 }] })
  expect(linksTogether([twice, sides[1]])).toEqual([{ table: 'harm', count: 3 }])
})
