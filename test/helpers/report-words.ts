// A report as it reads: every block in the words of its language, one line for each thing said.
import { readFileSync } from 'node:fs'
import i18next from 'i18next'
import { sayer } from '../../renderer/documents/say.ts'
import type { Block, TableBlock } from '../../shared/contract/report-blocks.ts'
import type { SectionedDocument } from '../../shared/contract/report-document.ts'
import { languages } from '../../shared/contract/shell.ts'

const words = (language: string, namespace: string): object =>
  JSON.parse(readFileSync(`shared/locales/${language}/${namespace}.json`, 'utf8')) as object

/** The words of all languages, from the files the program has them from. */
export const learnLanguages = async (): Promise<void> => {
  await i18next.init({
    lng: 'en',
    fallbackLng: false,
    supportedLngs: [...languages],
    defaultNS: 'report',
    returnNull: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
      languages.map((language) => [
        language,
        Object.fromEntries(['common', 'report', 'vocabulary'].map((each) => [each, words(language, each)])),
      ]),
    ),
  })
}

type Say = ReturnType<typeof sayer>
/** Numbers that stand for names are drawn by lot, and rows stand in their order. */
const lotless = (say: Say) => {
  const called = ['person', 'household'].map((subject) =>
    say.sentence(`pseudonym.${subject}`, { number: '№' }),
  )
  return (text: string): string =>
    called.reduce((told, name) => told.replaceAll(new RegExp(name.replace('№', '\\d\\d+'), 'g'), name), text)
}

const tableLines = ({ name, columns, rows, none }: TableBlock, say: Say, most: number): string[] => {
  const told = rows.map(({ cells, isSum }) =>
    `${isSum ? '=' : '-'} ${cells.map((cell) => say.lines(cell).join(' / ')).join(' | ')}`.trimEnd(),
  )
  const drawn = told.map(lotless(say))
  const inOrder = drawn.some((line, at) => line !== told[at]) ? drawn.toSorted() : drawn
  const left = inOrder.length - most
  return [
    `[${say.line(name)}]`,
    ...(rows.length === 0
      ? [say.line(none)]
      : [
          columns.map(({ head }) => say.line(head)).join(' | '),
          ...inOrder.slice(0, most),
          ...(left > 0 ? [`… ${left}`] : []),
        ]),
  ]
}
const blockLines = (block: Block, say: Say, most: number): string[] => {
  switch (block.block) {
    case 'text':
      return [say.line(block.text)]
    case 'heading':
      return [`### ${lotless(say)(say.line(block.text))}`]
    case 'tiles':
      return [block.tiles.map(({ value, label }) => `(${say.plain(value)} ${say.line(label)})`).join(' ')]
    case 'table':
      return tableLines(block, say, most)
    case 'bars':
      return [
        `[${say.line(block.name)}]`,
        ...block.bars.map(
          ({ label, value, of }) => `# ${say.line(label)}: ${value}${of === null ? '' : `, ${of}`}`,
        ),
      ]
    case 'custody_chart':
    case 'letters_chart':
    case 'custody_drawing':
    case 'portrait':
      return [`<${block.block}>`]
    case 'signatures':
      return block.who.map((who) => `____ ${say.line(who)}`)
  }
}

/** Of each table `most` rows. */
export const wordsOf = (document: SectionedDocument, most = Infinity): string => {
  const say = sayer(document)
  return [
    say.sentence(`kind.${document.kind}`),
    `# ${lotless(say)(say.line(document.title))}`,
    document.meta.map((line) => say.line(line)).join(' · '),
    ...document.sections.flatMap(({ title, blocks }) => [
      '',
      ...(say.line(title) ? [`## ${say.line(title)}`] : []),
      ...blocks.flatMap((block) => blockLines(block, say, most)),
    ]),
    '',
  ].join('\n')
}

/** What a report says in the order in which it stands, for whoever looks for it on paper. */
export const saidIn = (document: SectionedDocument) => {
  const say = sayer(document)
  const blocks = document.sections.flatMap(({ blocks: each }) => each)
  const tables = blocks.filter((block) => block.block === 'table').filter(({ rows }) => rows.length > 0)
  return {
    title: say.line(document.title),
    kind: say.sentence(`kind.${document.kind}`),
    level: say.sentence(`levels.${document.level}`),
    recorded: say.sentence('recorded', { moment: say.format.moment(document.generatedAt) }),
    page: (page: number, of: number) => `${say.sentence('page')} ${page} ${say.sentence('of')} ${of}`,
    sections: document.sections.map(({ title }) => say.line(title)).filter(Boolean),
    headings: blocks.filter((block) => block.block === 'heading').map(({ text }) => say.line(text)),
    texts: blocks.filter((block) => block.block === 'text').map(({ text }) => say.line(text)),
    heads: tables.flatMap(({ columns }) => columns.map(({ head }) => say.line(head))),
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    cells: tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => say.lines(cell))),
    ),
    // A drawing of custody is a list of lines that say all it shows.
    figures: blocks.filter(
      (block) =>
        ['custody_chart', 'letters_chart', 'portrait'].includes(block.block) ||
        (block.block === 'bars' && block.bars.length > 0),
    ).length,
  }
}
