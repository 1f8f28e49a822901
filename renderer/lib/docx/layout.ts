// Our own layout of a letter: A4, the address where the window of the envelope is (DIN 5008 form B, C5/6 on the left).
import {
  AlignmentType,
  Bookmark,
  convertMillimetersToTwip as mm,
  Document,
  Footer,
  type IParagraphOptions,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  SimpleField,
  TextRun,
} from 'docx'
import { formulas } from '../../../shared/writing/formulas.ts'
import type { MergedLetter } from '../../../shared/writing/merged-letter.ts'
import { languageTags } from './language-tags.ts'

type Language = MergedLetter['language']

// In mm from the upper edge. Letterhead and address have lines of one exact height, so that the address stands in the
// window whatever the letterhead says; seven lines and more push it down.
const top = 20
const addressAt = 52
const bodyAt = 98
const line = 4.5
const exact = { line: mm(line), lineRule: LineRuleType.EXACT }

type Form = Omit<IParagraphOptions, 'text' | 'children'> & { bold?: boolean; mark?: string | undefined }

/** Every run says its language, for the spelling and for those who listen to it. */
const writer =
  (language: Language) =>
  (text: string, { bold = false, mark, ...form }: Form = {}) =>
    new Paragraph({
      ...form,
      children: [
        new TextRun({ text, bold, language: { value: languageTags[language] } }),
        ...(mark === undefined ? [] : [new Bookmark({ id: mark, children: [] })]),
      ],
    })

/** Lines of one height, the first of them at its place. */
const block = (
  write: ReturnType<typeof writer>,
  lines: readonly string[],
  before: number,
  firstIsBold = false,
) =>
  lines.map((text, at) =>
    write(text, {
      spacing: { ...exact, before: at === 0 ? mm(Math.max(0, before)) : 0, after: 0 },
      bold: firstIsBold && at === 0,
    }),
  )

const tight = { spacing: { after: 0 } }
const copyTo = (language: Language): [string, Form] => [
  formulas[language].copyTo,
  { keepNext: true, spacing: { before: mm(8), after: 0 } },
]

/** The paragraphs of a letter; the last one bears the mark `end`. */
const lettered = (
  {
    language,
    fileNo,
    date,
    sender,
    address,
    subject,
    salutation,
    body,
    closing,
    signature,
    copies,
  }: MergedLetter,
  end: string,
) => {
  const write = writer(language)
  const tail: [string, Form][] = [
    [closing, { keepNext: true, spacing: { before: mm(2), after: mm(18) } }],
    ...signature.map((text): [string, Form] => [text, { keepNext: true, keepLines: true, ...tight }]),
    ...(copies.length > 0 ? [copyTo(language)] : []),
    ...copies.map((text): [string, Form] => [text, tight]),
  ]
  const afterSender = Math.max(top + sender.length * line, top)
  const addressTop = Math.max(addressAt, afterSender)
  const addressEnd = addressTop + address.length * line
  return [
    ...block(write, sender, 0, true),
    ...block(write, address, addressTop - afterSender),
    write(date, { spacing: { before: mm(Math.max(6, bodyAt - addressEnd)), after: mm(1) } }),
    ...(fileNo ? [write(`${formulas[language].reference} ${fileNo}`, { spacing: { after: 0 } })] : []),
    write(subject, { bold: true, keepNext: true, spacing: { before: mm(8), after: mm(5) } }),
    write(salutation, { keepNext: true, spacing: { after: mm(3) } }),
    // The end of a letter never stands alone on a page.
    ...body.map((paragraph, at) =>
      write(paragraph, { keepNext: at === body.length - 1, spacing: { after: mm(3) } }),
    ),
    ...tail.map(([text, form], at) => write(text, at === tail.length - 1 ? { ...form, mark: end } : form)),
  ]
}

/** The mark at the end of a letter: the number of its last page is how many pages it has. */
const endOf = (at: number) => `letter${at + 1}`
const footStyle = 'foot'

/**
 * How many pages this letter has. Word counts the pages of a section; LibreOffice does not know that field and shows
 * what stands in it, which is the number of the page of the mark.
 */
const pagesUntil = (end: string) => {
  const pages = new SimpleField(' SECTIONPAGES ')
  pages.addChildElement(new SimpleField(` PAGEREF ${end} `, '1'))
  return pages
}

/** A section of its own: its pages count from 1, and its foot says which of how many. */
const section = (letter: MergedLetter, at: number): ISectionOptions => {
  const { fileNo, language } = letter
  const number = [...(fileNo ? [`${fileNo}  ·  `] : []), PageNumber.CURRENT, formulas[language].pageOf]
  const foot = [new TextRun({ children: number }), pagesUntil(endOf(at))]
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: 11_906, height: 16_838 }, // A4 in twips, as Word writes it
        margin: { top: mm(top), bottom: mm(25), left: mm(25), right: mm(20), footer: mm(12) },
        pageNumbers: { start: 1 },
      },
    },
    footers: { default: new Footer({ children: [new Paragraph({ style: footStyle, children: foot })] }) },
    children: lettered(letter, endOf(at)),
  }
}

/** Letters in our own layout, one after the other in one .docx; each begins a page and counts its own. */
export const lettersAsDocx = async (letters: readonly MergedLetter[]): Promise<Uint8Array> => {
  const [first] = letters
  const document = new Document({
    // Nobody's name: what the file says of its making is empty.
    creator: '',
    lastModifiedBy: '',
    ...(letters.length === 1 && first && { title: first.subject }),
    styles: {
      default: {
        document: {
          run: {
            font: 'Times New Roman',
            size: '11.5pt',
            language: { value: languageTags[first?.language ?? 'en'] },
          },
          paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
        },
      },
      paragraphStyles: [
        {
          id: footStyle,
          name: 'Foot of a letter',
          run: { size: '9pt' },
          paragraph: { alignment: AlignmentType.RIGHT },
        },
      ],
    },
    sections: letters.map(section),
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
