// What a report is made of. The vault says it in codes and figures; paper, Word and spreadsheets put it into the words of
// its language. A report holds nothing but these blocks, so what a level may not see never reaches a window.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { day, partialDate } from './common.ts'
import { custodyPeriod, timeline } from './custody.ts'

export const counts = z.record(z.enum(v.libertyClasses), z.int())

/** One thing that can be said: a text as it stands, a figure, a date, a code of a vocabulary; null says nothing. */
const plain = z.union([
  z.string(),
  z.null(),
  z.discriminatedUnion('as', [
    /** Whole, but for the mean of two. */
    z.object({ as: z.literal('number'), value: z.number() }),
    /** Minor units; without its currency where the head of the column names it. */
    z.object({ as: z.literal('money'), minor: z.int(), currency: z.string(), bare: z.boolean() }),
    /** R2: between two amounts in whole units, without their currency. */
    z.object({ as: z.literal('band'), from: z.int(), to: z.int() }),
    z.object({ as: z.literal('date'), day: z.string(), short: z.boolean() }),
    z.object({ as: z.literal('partial'), date: partialDate }),
    z.object({ as: z.literal('word'), list: z.string(), code: z.string() }),
    z.object({ as: z.literal('regime'), regime: z.enum(v.regimes), on: z.string() }),
    /** A class of liberty in the campaign's own word (C5). */
    z.object({ as: z.literal('class'), status: z.enum(v.libertyClasses) }),
    /** "2 released, 3 in penal colony, 2 in prison" */
    z.object({ as: z.literal('counts'), counts }),
    /** "3 demonstrations, 2 pickets", by the codes of a vocabulary. */
    z.object({
      as: z.literal('tally'),
      list: z.string(),
      of: z.array(z.object({ code: z.string(), count: z.int() })),
    }),
    z.object({ as: z.literal('country'), code: z.string() }),
    /** R1: fewer than this, and no more is said. */
    z.object({ as: z.literal('under'), limit: z.int() }),
    /** R1: withheld, since it would give another figure away. */
    z.object({ as: z.literal('withheld') }),
    z.object({ as: z.literal('figure'), value: z.int().nullable(), qualifier: z.enum(v.figureQualifiers) }),
  ]),
])
/** A sentence of the namespace `report`, with what it names. */
const said = z.object({ as: z.literal('said'), key: z.string(), with: z.record(z.string(), plain) })
const part = z.union([plain, said])
const joined = z.object({
  as: z.literal('joined'),
  parts: z.array(part),
  by: z.enum([', ', ' ', '; ', ' · ']),
})
export const line = z.union([part, joined])
/** What stands in one cell of a table; under the first line, smaller ones. */
const cell = z.union([line, z.object({ as: z.literal('lines'), lines: z.array(line) })])

export type Plain = z.infer<typeof plain>
export type Said = z.infer<typeof said>
export type Part = z.infer<typeof part>
export type Line = z.infer<typeof line>
export type Cell = z.infer<typeof cell>

export const column = z.object({ head: line, end: z.boolean(), width: z.string().nullable() })
const tableBlock = z.object({
  block: z.literal('table'),
  name: line,
  columns: z.array(column),
  rows: z.array(z.object({ cells: z.array(cell), isSum: z.boolean() })),
  /** Where there is no row. */
  none: line,
})
const drawnPeriod = custodyPeriod.pick({
  id: true,
  regime: true,
  class: true,
  facility: true,
  start: true,
  end: true,
  startMin: true,
  startMax: true,
  endMin: true,
  endMax: true,
  decidedOn: true,
})
/** Without what the camera wrote into it. */
export const picture = z.object({
  mime: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
})
export type Picture = z.infer<typeof picture>
export const block = z.discriminatedUnion('block', [
  z.object({ block: z.literal('text'), style: z.enum(['lead', 'plain', 'note', 'draft']), text: line }),
  z.object({ block: z.literal('heading'), text: line }),
  z.object({ block: z.literal('tiles'), tiles: z.array(z.object({ value: plain, label: line })) }),
  tableBlock,
  /** How many were where at the end of each month; a table has its ends in figures. */
  z.object({ block: z.literal('custody_chart'), series: z.array(z.object({ on: z.string(), counts })) }),
  z.object({
    block: z.literal('letters_chart'),
    points: z.array(z.object({ on: z.string(), cumulative: z.int() })),
    milestones: z.array(
      z.object({ on: z.string(), kind: z.enum(['launch', 'action', 'release', 'appeal']) }),
    ),
  }),
  /** Lying bars, the longest first; their figures stand in a table beside them. */
  z.object({
    block: z.literal('bars'),
    name: line,
    bars: z.array(z.object({ label: line, value: z.int(), of: z.int().nullable() })),
  }),
  z.object({
    block: z.literal('custody_drawing'),
    periods: z.array(drawnPeriod),
    gaps: timeline.shape.gaps,
    on: day,
  }),
  z.object({ block: z.literal('signatures'), who: z.array(line) }),
  z.object({ block: z.literal('portrait'), of: line, picture }),
])
export type Block = z.infer<typeof block>
export type TableBlock = z.infer<typeof tableBlock>
export type BlockColumn = z.infer<typeof column>

export const section = z.object({ id: z.string(), title: line, blocks: z.array(block) })
export type Section = z.infer<typeof section>
