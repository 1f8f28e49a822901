// Who a row is about: her names as a list writes them, and whether she is on record.
import { isCyrillic } from '../../../shared/names/sound/cyrillic.ts'
import type { NameRead } from '../../../shared/import/read-names.ts'
import type { nameKinds } from '../../../shared/vocabulary/index.ts'
import type { KnownPersons } from './known-persons.ts'
import type { Row } from './row.ts'

export const papers = [
  ['nationalId', 'national_id'],
  ['passport', 'passport'],
  ['prisonNo', 'prison_no'],
  ['caseNo', 'case_no'],
] as const

/** The chief name first: of columns for its parts, else of one cell. */
export const namesIn = (row: Row): NameRead[] => {
  const [family, given, patronymic] = [
    row.namePart('family'),
    row.namePart('given'),
    row.namePart('patronymic'),
  ]
  const cells = row.names('name')
  if (!family && !given) return [...cells, ...row.names('otherName')]
  const script = isCyrillic(`${family}${given}`) ? 'Cyrl' : 'Latn'
  return [{ script, family, given, patronymic }, ...cells, ...row.names('otherName')]
}

export type Who = { names: NameRead[]; found: { id: string; isSure: boolean } | null }
/** By number, by papers, by name and birth. */
export const whoIn = (row: Row, known: KnownPersons): Who => {
  const names = namesIn(row)
  const birth = row.date('birth')
  const ref = row.text('ref', 60)
  const byNumber = ref === '' ? null : known.byRef(ref, names)
  if (byNumber) return { names, found: byNumber }
  // A case is one of many.
  for (const [field, type] of papers) {
    if (type === 'case_no' || !row.has(field)) continue
    const found = known.byPaper(type, row.text(field), names)
    if (found) return { names, found }
  }
  return { names, found: known.byNames(names, birth) }
}

type Name = NameRead & { kind: (typeof nameKinds)[number] }
/** The first is official; another script is a transliteration, another spelling of the same an alias. */
export const namesToRecord = (reads: readonly NameRead[]): Name[] =>
  reads.map((read, at) => {
    const isWhole = read.family !== '' && read.given !== ''
    const kind: (typeof nameKinds)[number] =
      at === 0 ? 'official' : isWhole && read.script !== reads[0]?.script ? 'transliteration' : 'alias'
    // What somebody is called besides is no family name.
    return at > 0 && !isWhole
      ? { ...read, family: '', given: read.given || read.family, kind }
      : { ...read, kind }
  })
