import { expect, test } from 'vitest'
import { hasNewName, renamedDuring } from '../../shared/regimes.ts'

test('C9: a colony has its new name from 1 January 2015, a remand centre keeps its own', () => {
  expect(hasNewName('colony_general', '2014-12-31')).toBe(false)
  expect(hasNewName('colony_general', '2015-01-01')).toBe(true)
  expect(hasNewName('remand_centre', '2016-01-01')).toBe(false)
})

test('C9: whoever was certainly held across the change was renamed; others were not', () => {
  expect(renamedDuring('colony_settlement', { from: '2014-02-20', to: '2015-03-01' })).toBe(true)
  expect(renamedDuring('colony_settlement', { from: '2014-02-20', to: '2014-12-31' })).toBe(false)
  expect(renamedDuring('colony_settlement', { from: '2015-02-20', to: '2015-03-01' })).toBe(false)
  // Nobody knows when it ended, or when it began.
  expect(renamedDuring('colony_settlement', { from: '2014-02-20', to: null })).toBe(false)
  expect(renamedDuring('colony_settlement', { from: null, to: '2015-03-01' })).toBe(false)
  expect(renamedDuring('bail', { from: '2014-02-20', to: '2015-03-01' })).toBe(false)
})
