// What was brought in leaves as a list, and comes in again: here as what it is already, in another office as the same.
import { expect, test } from 'vitest'
import en from '../../../../shared/locales/en/people.json' with { type: 'json' }
import kk from '../../../../shared/locales/kk/people.json' with { type: 'json' }
import ru from '../../../../shared/locales/ru/people.json' with { type: 'json' }
import fr from '../../../../shared/locales/fr/people.json' with { type: 'json' }
import vocabulary from '../../../../shared/locales/en/vocabulary.json' with { type: 'json' }
import { bringIn } from '../../../helpers/bring-in.ts'
import { exportList } from '../../../helpers/list-export.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

const list = `ФИО;Год рождения;Роль;Профессия;Город;Область;Дата ареста;Место содержания
ТУЛЕШОВ Максат / Maksat Tuleshov;05.12.1970;ранен, уволен;сварщик;Жаңаөзен;Маңғыстау;декабрь 2011;СИЗО Актау
Тулетаева Роза;1965;активист;"повар; бригадир";Жаңаөзен;Маңғыстау;;
=Аминов Талгат;1978;погиб;;;;;`

const yes = { 0: 'No', 1: 'Yes' }
const columnsIn = ({ column, form }: typeof en) => [
  { id: 'nameLatin', header: column.name },
  { id: 'status', header: column.status, words: vocabulary.libertyClasses },
  { id: 'statusCertain', header: column.statusCertain, words: yes },
  { id: 'statusSince', header: column.since },
  { id: 'facility', header: column.facility },
  { id: 'nameCyrillic', header: column.cyrillic },
  { id: 'roles', header: column.roles, words: vocabulary.personRoles },
  { id: 'ref', header: column.ref },
  { id: 'occupation', header: form.occupation },
  { id: 'settlement', header: form.settlement },
  { id: 'region', header: form.region },
]
const told = (vault: TestVault) =>
  vault.must('people.list', { sort: 'name' }).rows.map((row) => ({
    names: [row.nameLatin, row.nameCyrillic],
    roles: row.roles,
    where: [row.occupation, row.settlement, row.region],
    held: [row.statusSince, row.facility],
  }))

test.each([
  ['en', en],
  ['fr', fr],
  ['ru', ru],
  ['kk', kk],
])(
  'import, export as CSV and as XLSX with the headings of %s, import: the same records',
  async (_, words) => {
    const here = openTestVault()
    await bringIn(here, list, 'people')
    for (const format of ['csv', 'xlsx'] as const) {
      const { bytes } = await exportList(here, {
        list: 'people.list',
        format,
        level: 'internal',
        columns: columnsIn(words),
      })
      expect((await bringIn(here, bytes)).counts).toEqual({ same: 3 })
      const there = openTestVault()
      const again = await bringIn(there, bytes)
      expect(again.rows.flatMap(({ problems }) => problems)).toEqual([])
      expect(told(there)).toEqual(told(here))
      there.close()
    }
    here.close()
  },
)
