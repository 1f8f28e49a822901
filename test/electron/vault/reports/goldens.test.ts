// What every report says at each of its levels in each language. English stands whole; of the others the first rows of
// each table, since their words are what differs. A change that is meant: vitest run --project node goldens -u.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillDemo } from '../../../../electron/vault/demo/index.ts'
import { reportInput } from '../../../../shared/contract/report-input.ts'
import { languages } from '../../../../shared/contract/shell.ts'
import { aboutOf, everyReport, type Subjects } from '../../../helpers/demo-reports.ts'
import { sectioned } from '../../../helpers/report-blocks.ts'
import { learnLanguages, wordsOf } from '../../../helpers/report-words.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

const rowsBeyondEnglish = 4

let vault: TestVault
let subjects: Subjects
beforeAll(async () => {
  await learnLanguages()
  vault = openTestVault({ kind: 'demo' })
  await fillDemo(vault.ctx, () => {})
  const campaignId = vault.must('campaigns.list', {})[0]?.id ?? ''
  const held = vault.must('custody.statusOn', { campaignId, on: '2014-04-08' })
  const called = (name: string) => held.find(({ nameLatin }) => nameLatin.startsWith(name))?.personId ?? ''
  subjects = { campaignId, namedId: called('Roza'), unnamedId: called('Detained worker 4') }
}, 60_000)
afterAll(() => vault.close())

test.each(
  languages.flatMap((language) => everyReport.map(([kind, level]) => [kind, level, language] as const)),
)('%s, level %s, in %s', async (kind, level, language) => {
  const asked = reportInput.parse({
    kind,
    level,
    language,
    because: level === 'restricted' ? 'Asked by the UN' : '',
    ...aboutOf(kind, level, subjects),
  })
  const { runId } = vault.must('reports.prepare', asked)
  const document = sectioned(vault.must('reports.document', { runId }))
  const text = wordsOf(document, language === 'en' ? Infinity : rowsBeyondEnglish)
  await expect(text).toMatchFileSnapshot(`goldens/${kind}-${level}.${language}.txt`)
})
