import { expect, test } from 'vitest'
import type { Input } from '../../../../shared/contract/index.ts'
import { languages } from '../../../../shared/contract/shell.ts'
import { atWork, text, vault } from '../../../helpers/writing-office.ts'

atWork()

test('the five letters that come with the program are taken over once, in every language', () => {
  expect(vault.must('templates.addShipped', { language: 'fr' })).toEqual({ added: 5 })
  expect(vault.must('templates.addShipped', { language: 'en' })).toEqual({ added: 0 })
  const { rows, total } = vault.must('templates.list', { search: 'libér' })
  expect(total).toBe(1)
  expect(rows[0]).toMatchObject({ name: 'Libération', languages: [...languages], level: 'public' })
})

test('a template is refused beside its text for a field nobody knows, one above its level, a language twice', () => {
  const save = (texts: Input<'templates.create'>['texts']) => {
    const answer = vault.call('templates.create', { name: 'X', type: 'formal_protest', texts })
    return answer.ok ? null : answer.error.fields
  }
  expect(save([text('en'), text('fr', '{person.names}')])).toEqual({
    'texts.1.body': {
      problem: 'field_unknown_field_nearest',
      values: { field: 'person.names', nearest: 'persons.names' },
    },
  })
  expect(save([text('en', '{persons.places}')])).toEqual({
    'texts.0.body': { problem: 'field_above_level', values: { field: 'persons.places' } },
  })
  expect(save([text('en'), text('en')])).toMatchObject({ 'texts.1.body': { problem: 'already_exists' } })
  expect(save([text('en')])).toBeNull()
})

test('a text taken out of a template and put back is changed with it, and undone with it', () => {
  const { id } = vault.must('templates.create', {
    name: 'X',
    type: 'formal_protest',
    texts: [text('en'), text('fr')],
  })
  const { undo } = vault.must('templates.update', {
    id,
    version: 1,
    name: 'Y',
    type: 'formal_protest',
    texts: [text('en', 'Short')],
  })
  expect(vault.must('templates.get', { id })).toMatchObject({
    name: 'Y',
    languages: ['en'],
    texts: [{ body: 'Short' }],
  })
  vault.must('history.undo', { seq: undo ?? 0 })
  expect(vault.must('templates.get', { id })).toMatchObject({ name: 'X', languages: ['en', 'fr'] })
})
