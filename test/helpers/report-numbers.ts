// Every number a report says, under the place where it says it. What is added here and to no recomputation makes the
// reconciliation fail, and so does a new kind of block: the compiler asks for it.
import type { Block, Cell, Line, TableBlock } from '../../shared/contract/report-blocks.ts'
import type { SectionedDocument } from '../../shared/contract/report-document.ts'

/** Place → what stands there; several where two rows are called the same, in no order. */
export type Numbers = Record<string, string[]>

export const numbers = () => {
  const found = new Map<string, string[]>()
  return {
    add: (place: string, value: string | number): void => {
      found.set(place, [...(found.get(place) ?? []), String(value)])
    },
    all: (): Numbers =>
      Object.fromEntries(
        [...found]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([place, values]) => [place, values.toSorted()]),
      ),
  }
}
export type Sheet = ReturnType<typeof numbers>

export const money = (minor: number, currency: string): string => `${minor} ${currency}`
/** A text of digits is a figure as well; a year is a date. */
const isDigits = (text: string) => /^\d[\d\s.,]*$/.test(text) && !/^(?:19|20)\d\d$/.test(text)

/** What a line is called where it names a row, a column or a table: its words and codes, without their grammar. */
export const called = (line: Cell): string => {
  if (line === null || typeof line === 'string') return line ?? ''
  switch (line.as) {
    case 'said':
      return [line.key, ...Object.values(line.with).map(called)].filter(Boolean).join(' ')
    case 'joined':
      return line.parts.map(called).join(line.by)
    case 'lines':
      return line.lines.map(called).join(' / ')
    case 'word':
    case 'country':
      return line.code
    case 'class':
      return line.status
    case 'date':
      return line.day
    case 'partial':
      return line.date.text
    case 'regime':
      return line.regime
    case 'number':
      return String(line.value)
    default:
      return line.as
  }
}

const read = (into: Sheet, place: string, line: Cell): void => {
  if (line === null) return
  if (typeof line === 'string') {
    if (isDigits(line)) into.add(place, line)
    return
  }
  switch (line.as) {
    case 'said':
      // What stands for a name counts nobody.
      if (line.key.startsWith('pseudonym.')) return
      for (const [name, value] of Object.entries(line.with)) read(into, `${place}.${name}`, value)
      return
    case 'joined':
      for (const part of line.parts) read(into, place, part)
      return
    case 'lines':
      for (const each of line.lines) read(into, place, each)
      return
    case 'number':
      return into.add(place, line.value)
    case 'figure':
      return into.add(place, `${line.qualifier} ${line.value}`)
    case 'money':
      return into.add(place, money(line.minor, line.currency))
    case 'band':
      return into.add(place, `${line.from}–${line.to}`)
    case 'under':
      return into.add(place, `<${line.limit}`)
    case 'withheld':
      return into.add(place, 'withheld')
    case 'counts':
      return readCounts(into, place, line.counts)
    case 'tally':
      for (const { code, count } of line.of) into.add(`${place}.${code}`, count)
      return
    case 'date':
    case 'partial':
    case 'word':
    case 'regime':
    case 'class':
    case 'country':
      return
    default:
      line satisfies never
  }
}
const readCounts = (into: Sheet, place: string, counts: Readonly<Record<string, number>>): void => {
  for (const [status, count] of Object.entries(counts)) if (count > 0) into.add(`${place}.${status}`, count)
}

const isCode = (cell: Cell): boolean =>
  cell !== null && typeof cell === 'object' && (cell.as === 'word' || cell.as === 'country')

const readTable = (into: Sheet, place: string, { name, columns, rows }: TableBlock): void => {
  for (const { cells } of rows) {
    const row = [cells[0] ?? null, ...cells.slice(1).filter(isCode)].map(called).join(' ')
    cells.forEach((cell, at) =>
      read(into, `${place} | ${called(name)} | ${row} | ${called(columns[at]?.head ?? null)}`, cell),
    )
  }
}
/** A sentence goes by its key, a text by its style. */
const readText = (into: Sheet, place: string, line: Line): void => {
  const parts = line !== null && typeof line === 'object' && line.as === 'joined' ? line.parts : [line]
  for (const part of parts)
    read(
      into,
      part !== null && typeof part === 'object' && part.as === 'said' ? `${place} | ${part.key}` : place,
      part,
    )
}
const readBlock = (into: Sheet, place: string, block: Block): void => {
  switch (block.block) {
    case 'text':
    case 'heading':
      return readText(into, place, block.text)
    case 'tiles':
      for (const { value, label } of block.tiles) read(into, `${place} | tile ${called(label)}`, value)
      return
    case 'table':
      return readTable(into, place, block)
    case 'custody_chart':
      for (const { on, counts } of block.series) readCounts(into, `${place} | chart ${on}`, counts)
      return
    case 'letters_chart':
      for (const { on, cumulative } of block.points) into.add(`${place} | chart ${on}`, cumulative)
      return
    case 'bars':
      for (const { label, value, of } of block.bars) {
        into.add(`${place} | bar ${called(block.name)} | ${called(label)}`, value)
        if (of !== null) into.add(`${place} | bar ${called(block.name)} | ${called(label)}.of`, of)
      }
      return
    // Days, names and faces, and nothing that was counted.
    case 'custody_drawing':
    case 'portrait':
    case 'signatures':
      return
    default:
      block satisfies never
  }
}

export const numbersOf = ({ title, meta, sections }: SectionedDocument): Numbers => {
  const into = numbers()
  for (const line of [title, ...meta]) readText(into, 'head', line)
  for (const section of sections) {
    readText(into, section.id, section.title)
    for (const block of section.blocks) readBlock(into, section.id, block)
  }
  return into.all()
}
