// Every report as the program prints it: that it says all it holds, and that a screen reader can follow. Each level of each
// report in one of the languages; with FUZZ=1 (npm run fuzz) all of them in all four. How many pages each takes stands in
// printed-reports.json, written anew by playwright test printed-reports -u.
import { readFileSync, writeFileSync } from 'node:fs'
import type { SectionedDocument } from '../../shared/contract/report-document.ts'
import { languages } from '../../shared/contract/shell.ts'
import { exploreDemo, renderReport } from '../demo/story.ts'
import { aboutOf, everyReport } from '../helpers/demo-reports.ts'
import { learnLanguages, saidIn } from '../helpers/report-words.ts'
import { expect, test } from './fixture.ts'
import { ask } from './office.ts'
import { squeezed, structureOf } from './pdf-structure.ts'

const isWhole = Boolean(process.env['FUZZ'])
test.describe.configure({ timeout: isWhole ? 1_800_000 : 480_000 })

const wanted = everyReport.flatMap(([kind, level], at) =>
  (isWhole ? languages : languages.slice(at % languages.length).slice(0, 1)).map((language) => ({
    kind,
    level,
    language,
  })),
)
const goldens = 'test/e2e/printed-reports.json'
const known = JSON.parse(readFileSync(goldens, 'utf8')) as Record<string, number>

const assertPaper = async (pdf: Buffer, document: SectionedDocument): Promise<number> => {
  const paper = await structureOf(pdf)
  const said = saidIn(document)
  expect(paper.language).toBe(document.language)
  expect(paper.title).toBe(`${said.kind} ${document.ref}`)

  // Headings in order, none left out.
  const levels = paper.roles.filter((role) => /^H\d$/.test(role)).map((role) => Number(role.slice(1)))
  levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.filter((level) => level === 2)).toHaveLength(said.sections.length)
  const outline = paper.outline.map(squeezed)
  expect(outline[0]).toBe(squeezed(said.title))
  expect(outline.filter((title) => said.sections.map(squeezed).includes(title))).toEqual(
    said.sections.map(squeezed),
  )
  expect(outline).toEqual(expect.arrayContaining(said.headings.map(squeezed)))

  // Tables with heads for columns and rows; pictures with words.
  expect(paper.scopes).toEqual({ column: said.heads.length, row: said.rows })
  expect(paper.figures).toHaveLength(said.figures)
  expect(paper.figures.filter((alt) => alt.length < 10)).toEqual([])

  const text = squeezed(paper.pages.join(' '))
  const missing = [...said.texts, ...said.heads, ...said.cells].filter(
    (each) => !text.includes(squeezed(each)),
  )
  expect(missing).toEqual([])
  paper.pages.forEach((page, at) => {
    for (const around of [said.page(at + 1, paper.pages.length), said.level, said.recorded, document.ref])
      expect(squeezed(page)).toContain(squeezed(around))
  })
  return paper.pages.length
}

test('reports on paper', async ({ app, page }) => {
  await learnLanguages()
  const desk = await exploreDemo(app, page)
  const [campaign] = (await ask(desk, 'campaigns.list')) as unknown as { id: string }[]
  const campaignId = campaign?.id ?? ''
  const held = (await ask(desk, 'custody.statusOn', { campaignId, on: '2014-04-08' })) as unknown as {
    personId: string
    nameLatin: string
  }[]
  const called = (name: string) => held.find(({ nameLatin }) => nameLatin.startsWith(name))?.personId ?? ''
  const subjects = { campaignId, namedId: called('Roza'), unnamedId: called('Detained worker 4') }
  const counted: Record<string, number> = {}
  for (const { kind, level, language } of wanted)
    await test.step(`${kind}, ${level}, ${language}`, async () => {
      const { pdf, runId } = await renderReport(desk, {
        kind,
        level,
        language,
        because: level === 'restricted' ? 'Asked by the UN' : '',
        ...aboutOf(kind, level, subjects),
      })
      const document = (await ask(desk, 'reports.document', { runId })) as unknown as SectionedDocument
      counted[`${kind}-${level}.${language}`] = await assertPaper(pdf, document)
    })
  if (['all', 'changed'].includes(test.info().config.updateSnapshots))
    writeFileSync(goldens, `${JSON.stringify({ ...known, ...counted }, null, 2)}\n`)
  else expect(counted).toEqual(Object.fromEntries(Object.keys(counted).map((name) => [name, known[name]])))
})
