// A report as a file of Word: true headings, tables whose head is repeated, the foot that stands on paper too.
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as mm,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { SectionedDocument } from '../../../shared/contract/report-document.ts'
import { languageTags } from '../../lib/docx/language-tags.ts'
import { aroundOf } from '../around.ts'
import { sayer, type Sayer } from '../say.ts'
import { flatten, type FlatPart, type FlatTable, frontOf } from './flat.ts'
import { wordStyles } from './word-styles.ts'

// In twips, upright, as Word writes them.
const papers = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } }
const margin = { top: mm(22), bottom: mm(24), left: mm(20), right: mm(20), footer: mm(10) }

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: 'C4CAD3' })

/** Widths as the report asks for them, in per cent; columns that ask for none share what is left. */
const widthsOf = ({ columns }: FlatTable, room: number): number[] => {
  const asked = columns.map(({ width }) => (width === null ? null : Number.parseFloat(width) / 100))
  const taken = asked.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  const open = asked.filter((width) => width === null).length
  const scale = open === 0 ? 1 / taken : 1
  return asked.map((width) => Math.round(room * (width === null ? (1 - taken) / open : width * scale)))
}

const alignedTo = (end: boolean) => (end ? AlignmentType.END : AlignmentType.START)

const tableOf = (table: FlatTable, say: Sayer, room: number): (Table | Paragraph)[] => {
  if (table.rows.length === 0) return [new Paragraph({ style: 'note', text: table.none })]
  const widths = widthsOf(table, room)
  const cell = (at: number, paragraphs: Paragraph[]) =>
    new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, children: paragraphs })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, at) =>
      cell(at, [
        new Paragraph({
          style: 'cellHead',
          alignment: alignedTo(column.end),
          keepNext: true,
          text: column.head,
        }),
      ]),
    ),
  })
  const rows = table.rows.map(
    ({ cells, isSum }) =>
      new TableRow({
        cantSplit: true,
        children: table.columns.map(({ end }, at) => {
          const [first = '', ...rest] = say.lines(cells[at] ?? null)
          const alignment = alignedTo(end)
          return cell(at, [
            new Paragraph({
              style: 'cell',
              alignment,
              children: [new TextRun({ text: first, bold: isSum })],
            }),
            ...rest.map((text) => new Paragraph({ style: 'cellNote', alignment, text })),
          ])
        }),
      }),
  )
  return [
    new Table({
      rows: [head, ...rows],
      columnWidths: widths,
      width: { size: room, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { left: 0, right: mm(2), top: mm(0.6), bottom: mm(0.6) },
      borders: {
        top: none,
        left: none,
        right: none,
        insideVertical: none,
        insideHorizontal: rule(2),
        bottom: rule(4),
      },
    }),
    // Two tables that touch would become one.
    new Paragraph({ style: 'gap' }),
  ]
}

const partOf = (part: FlatPart, say: Sayer, room: number): (Table | Paragraph)[] => {
  if (part.part === 'table') return tableOf(part, say, room)
  if (part.part === 'text') return [new Paragraph({ style: part.style, text: part.text })]
  const heading = part.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
  return [new Paragraph({ heading, text: part.text })]
}

const footOf = (report: SectionedDocument, room: number): Footer => {
  const { level, origin, number, page, of } = aroundOf(report)
  const line = (left: string, right: TextRun) =>
    new Paragraph({
      style: 'foot',
      tabStops: [{ type: TabStopType.RIGHT, position: room }],
      children: [new TextRun({ text: left }), new TextRun('\t'), right],
    })
  const pages = new TextRun({ children: [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] })
  return new Footer({
    children: [line(origin, new TextRun({ text: level, bold: true })), line(number, pages)],
  })
}

/**
 * The words of its language must be known (`loadWords`).
 * What the file says of its making is the office alone: nobody's name.
 */
export const reportAsWord = async (report: SectionedDocument): Promise<Uint8Array> => {
  const say = sayer(report)
  const { kind, title, meta } = frontOf(report, say)
  const paper = papers[report.paper]
  const isWide = report.orientation === 'landscape'
  const room = (isWide ? paper.height : paper.width) - margin.left - margin.right
  const document = new Document({
    title: aroundOf(report).name,
    creator: report.office,
    lastModifiedBy: report.office,
    styles: wordStyles(languageTags[report.language]),
    sections: [
      {
        properties: {
          page: {
            margin,
            size: {
              ...paper,
              orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
          },
        },
        footers: { default: footOf(report, room) },
        children: [
          ...(kind ? [new Paragraph({ style: 'kind', text: kind })] : []),
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          ...(meta ? [new Paragraph({ style: 'meta', text: meta })] : []),
          ...flatten(report, say).flatMap((part) => partOf(part, say, room)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
