// Letters as files of Word: what is made is read back from its XML, and what comes in from outside is looked at first.
import { Document, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { assertWordTemplate, fillWordTemplate, lettersAsDocx } from '../../../renderer/lib/docx/index.ts'
import en from '../../../shared/locales/en/problems.json' with { type: 'json' }
import { AppError } from '../../../shared/result.ts'
import { formulas } from '../../../shared/writing/formulas.ts'
import { letters } from './letters.ts'

type Parts = Record<string, Uint8Array>
const part = (file: Uint8Array, name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array())
const unescaped = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
/** The paragraphs of a document as a reader sees them; a line break is a line. */
const paragraphs = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(([paragraph]) =>
    unescaped(
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
        .map(([whole, text = '']) => (whole === '<w:br/>' ? '\n' : text))
        .join(''),
    ),
  )
const read = (file: Uint8Array) => paragraphs(part(file, 'word/document.xml'))

const template = async (...lines: string[]): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        creator: 'Who wrote the template',
        sections: [{ children: lines.map((text) => new Paragraph(text)) }],
      }),
    ),
  )
const changed = (file: Uint8Array, change: (parts: Parts) => Parts) => zipSync(change(unzipSync(file)))
const problemsOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof AppError) return Object.values(error.wire.fields ?? {})
    throw error
  }
  return []
}
const wrongIn = async (...lines: string[]) => {
  const file = await template(...lines)
  return problemsOf(() => assertWordTemplate(file))
}

describe('our own layout', () => {
  const tags = { en: 'en-GB', fr: 'fr-CH', ru: 'ru-RU', kk: 'kk-KZ' }
  test.each(Object.values(letters))(
    'a letter in $language is whole, in order, in its language',
    async (letter) => {
      const file = await lettersAsDocx([letter])
      const { sender, address, date, fileNo, subject, salutation, body, closing, signature, copies } = letter
      expect(read(file).filter((text) => !/^(Copy to:|Copie à.:|Копия:|Көшірмесі:)$/.test(text))).toEqual([
        ...sender,
        ...address,
        date,
        `${formulas[letter.language].reference} ${fileNo}`,
        subject,
        salutation,
        ...body,
        closing,
        ...signature,
        ...copies,
      ])
      const tag = tags[letter.language]
      expect(new Set(part(file, 'word/document.xml').match(/<w:lang [^>]*>/g))).toEqual(
        new Set([`<w:lang w:val="${tag}"/>`]),
      )
      expect(part(file, 'word/styles.xml')).toContain(`<w:lang w:val="${tag}"/>`)
    },
  )

  test('each letter begins a page, says at the foot its number and which of its own pages this is', async () => {
    const file = await lettersAsDocx(Object.values(letters))
    const xml = part(file, 'word/document.xml')
    expect(xml.match(/<w:pgNumType w:start="1"/g)).toHaveLength(4)
    expect(xml.match(/<w:type w:val="nextPage"\/>/g)).toHaveLength(4)
    const sizes = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, w, h]) => [w, h])
    expect(sizes).toEqual(Array.from({ length: 4 }, () => ['11906', '16838']))
    const feet = Object.entries(unzipSync(file)).filter(([name]) => /footer\d+\.xml$/.test(name))
    expect(
      feet.map(([, xmlOfFoot]) => /L-A-2026-\d+/.exec(strFromU8(xmlOfFoot))?.[0] ?? '').toSorted(),
    ).toEqual(Object.values(letters).map(({ fileNo }) => fileNo))
    for (const [, xmlOfFoot] of feet) {
      const foot = strFromU8(xmlOfFoot)
      expect(foot).toMatch(/<w:instrText[^>]*>PAGE</)
      // For Word the pages of the section; for LibreOffice the page on which the letter ends.
      const [, end = ''] =
        /<w:fldSimple w:instr=" SECTIONPAGES "><w:fldSimple w:instr=" PAGEREF (\w+) ">/.exec(foot) ?? []
      expect(xml.match(new RegExp(`<w:bookmarkStart w:name="${end}"`, 'g'))).toHaveLength(1)
    }
  })

  test('the file names nobody as its maker', async () => {
    const core = part(await lettersAsDocx([letters.en]), 'docProps/core.xml')
    expect(core).not.toMatch(/Un-named/)
    expect(core).not.toMatch(/<(dc:creator|cp:lastModifiedBy)>[^<]/)
  })
})

describe("the office's own template", () => {
  test('is filled: lines stay lines, and a loop makes paragraphs', async () => {
    const file = await template(
      '{sender}',
      '{address}',
      '{date}, {fileNo}',
      '{subject}',
      '{#body}',
      '{.}',
      '{/body}',
      '{closing}',
      '{#copies}cc {.}{/copies}',
    )
    expect(problemsOf(() => assertWordTemplate(file))).toEqual([])
    for (const letter of Object.values(letters))
      expect(read(fillWordTemplate(file, letter))).toEqual([
        letter.sender.join('\n'),
        letter.address.join('\n'),
        `${letter.date}, ${letter.fileNo}`,
        letter.subject,
        ...letter.body,
        letter.closing,
        `cc ${letter.copies[0]}`,
      ])
  })

  test('without a loop the paragraphs of the body stand apart', async () => {
    expect(read(fillWordTemplate(await template('{body}'), letters.en))).toEqual([
      letters.en.body.join('\n\n'),
    ])
  })

  test('a name that Word cut into pieces is still one name', async () => {
    const file = new Uint8Array(
      await Packer.toBuffer(
        new Document({
          sections: [
            {
              children: [
                new Paragraph({ children: [new TextRun('{bo'), new TextRun({ text: 'dy}', bold: true })] }),
              ],
            },
          ],
        }),
      ),
    )
    expect(problemsOf(() => assertWordTemplate(file))).toEqual([])
    expect(read(fillWordTemplate(file, letters.fr))[0]).toContain(letters.fr.body[0])
  })

  test('names that are none of a letter are told, once each; without a body it is no letter', async () => {
    expect(
      await wrongIn(
        '{subjekt} {mision} {mision}',
        '{mission.salutation}',
        '{#address}{.}{/address}',
        '{@body}',
      ),
    ).toEqual([
      { problem: 'field_unknown_field_nearest', values: { field: 'subjekt', nearest: 'subject' } },
      { problem: 'field_unknown_field', values: { field: 'mision' } },
      {
        problem: 'field_unknown_field_nearest',
        values: { field: 'mission.salutation', nearest: 'salutation' },
      },
      { problem: 'field_unknown_field_nearest', values: { field: '@body', nearest: 'body' } },
      { problem: 'field_missing', values: { field: 'body' } },
    ])
  })

  test.each([
    ['{body} and {subject', 'field_not_closed', '{subject'],
    ['{body} { {subject}', 'field_not_closed', '{'],
    ['{body} and subject} too', 'field_not_opened', 'and subject}'],
    ['{body}}', 'field_not_opened', 'body}}'],
  ])('a brace without its other one is told with its place: %s', async (line, problem, field) => {
    expect(await wrongIn(line)).toEqual([{ problem, values: { field } }])
    expect(en).toHaveProperty(problem)
  })

  test('what stands in braces is a name and never code', async () => {
    const tricks = ['constructor', '__proto__', '1+1', 'body.length', "body.constructor('return 1')()"]
    const file = await template(...tricks.map((trick) => `{${trick}}`), '{body}')
    expect(problemsOf(() => assertWordTemplate(file))).toEqual(
      tricks.map((field) => ({ problem: 'field_unknown_field', values: { field } })),
    )
    expect(read(fillWordTemplate(file, letters.en)).slice(0, tricks.length)).toEqual(tricks.map(() => ''))
  })

  test('who wrote the template does not go out with the letters', async () => {
    const file = await template('{body}')
    expect(part(file, 'docProps/core.xml')).toContain('Who wrote the template')
    expect(part(fillWordTemplate(file, letters.en), 'docProps/core.xml')).not.toContain('Who wrote')
  })
})

describe('a file that is no template is refused in words', () => {
  const types = '[Content_Types].xml'
  const edit = (name: string, from: string | RegExp, to: string) => (parts: Parts) => ({
    ...parts,
    [name]: strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(from, to)),
  })
  const relation = (type: string) =>
    `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://desk.invalid/x" TargetMode="External"/></Relationships>`
  /** The same archive, whose list of contents says this size of the text. */
  const claiming = (good: Uint8Array, size: number) => {
    const bytes = Buffer.from(good)
    // In the list an entry has 46 bytes before its name (APPNOTE 4.3.12), with the size at the 24th.
    bytes.writeUInt32LE(size, bytes.lastIndexOf('word/document.xml') - 46 + 24)
    return new Uint8Array(bytes)
  }
  const bad: Record<string, (good: Uint8Array) => Uint8Array> = {
    'not_a_word_file: text': () => strToU8('Dear Madam'),
    'not_a_word_file: empty': () => new Uint8Array(),
    'not_a_word_file: half a file': (good) => good.slice(0, good.length / 2),
    'not_a_word_file: another archive': () => zipSync({ 'a.txt': strToU8('a') }),
    'not_a_word_file: a spreadsheet': (good) =>
      changed(good, edit(types, /wordprocessingml\.document\.main/, 'spreadsheetml.sheet.main')),
    'not_a_word_file: a document type': (good) =>
      changed(good, edit('word/document.xml', '<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document')),
    'word_file_too_large: large': () => new Uint8Array(5_000_001),
    'word_file_bomb: large when unpacked': (good) => claiming(good, 60_000_000),
    'not_a_word_file: larger than it says': (good) => claiming(good, 10),
    'word_file_bomb: many parts': (good) =>
      changed(good, (parts) => ({
        ...parts,
        ...Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`a${at}`, new Uint8Array()])),
      })),
    'word_file_macros: by its type': (good) =>
      changed(
        good,
        edit(
          types,
          /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/,
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
      ),
    'word_file_macros: by what it holds': (good) =>
      changed(good, (parts) => ({ ...parts, 'word/vbaProject.bin': strToU8('x') })),
    'word_file_fetches: a picture': (good) =>
      changed(good, edit('word/_rels/document.xml.rels', '</Relationships>', relation('image'))),
    'field_not_closed: no end': (good) => changed(good, edit('word/document.xml', '{body}', '{body')),
    'word_file_fields: a loop without its end': (good) =>
      changed(good, edit('word/document.xml', '{body}', '{#body}')),
  }
  test.each(Object.entries(bad))('%s', async (name, make) => {
    const [problem = ''] = name.split(':')
    const file = make(await template('{body}'))
    for (const act of [assertWordTemplate, (bytes: Uint8Array) => fillWordTemplate(bytes, letters.en)])
      expect(problemsOf(() => act(file)).map((each) => each.problem)).toEqual([problem])
    expect(en).toHaveProperty(problem)
  })

  test('a link and a picture of its own are none of that', async () => {
    const pixel = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64')
    const file = new Uint8Array(
      await Packer.toBuffer(
        new Document({
          sections: [
            {
              children: [
                new Paragraph('{body}'),
                new Paragraph({
                  children: [
                    new ImageRun({ type: 'gif', data: pixel, transformation: { width: 1, height: 1 } }),
                  ],
                }),
              ],
            },
          ],
        }),
      ),
    )
    const linked = changed(
      file,
      edit('word/_rels/document.xml.rels', '</Relationships>', relation('hyperlink')),
    )
    expect(problemsOf(() => assertWordTemplate(linked))).toEqual([])
  })
})
