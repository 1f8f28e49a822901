// G7: nothing of what people typed or were told stands readable on the disk, in any of the ways a program leaves it.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Names, numbers and secrets of the demonstration and of the stories told here. */
export const secrets: readonly string[] = [
  'Tuletaeva',
  'Utkilov',
  'Zhusipbaev',
  'Жүсіпбаев',
  'Төлетаева',
  'Уткилов',
  'Example-Akhmetov',
  'Мысал-Ахметов',
  'Мысал-Сапаров',
  'Example-Omarov',
  'Example family 01',
  'Example family 17',
  'Botagoz',
  'Ботагөз',
  'Жәнібек',
  'Zhanibek',
  'Женева',
  'Metalworkers, Basel',
  'Colony, Petropavlovsk',
  'Известия-7f3a',
  'Aminov',
  'Yerlan',
  'аминов',
  'Shabdan',
  'Қанат',
  'Example Worker58',
  'Acknowledged',
  'Family at the well',
  'Family one',
  'Dockers',
  'Strike fund',
  'CH93 0076 2011 6238 5295 7',
  'CH9300762011623852957',
  'Vera of the auditors',
  'Letter of the family',
  'Food and rent until June',
  'Has left the union',
  'Recorded twice',
  'Neighbour',
  'Misread',
  'Driller',
  'As told.',
  'copper lantern',
  'orchard violet harbour',
  'marble kettle',
  'meadow pencil',
  'Justice',
  'Олжас',
  'Newspaper',
  'Welder',
]

/** As the code page of old Russian Windows has it; null where it has no such letter. */
const windows1251 = (text: string): Buffer | null => {
  const bytes = Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    if (code < 128) return code
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : -1
  })
  return bytes.includes(-1) ? null : Buffer.from(bytes)
}
/** The symbols that stay whatever stands before and after: base64 has three ways to write the same bytes. */
const base64 = (bytes: Buffer): string[] =>
  [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    return text.slice(shift === 0 ? 0 : shift + 1, text.length - 1)
  })

const waysToWrite = (secret: string): Buffer[] => {
  const plain = [Buffer.from(secret), Buffer.from(secret, 'utf16le'), windows1251(secret)]
  const bytes = plain.filter((way) => way !== null)
  // A few symbols stand by chance in what is sealed.
  const long = bytes.filter(({ length }) => length >= 8)
  const coded = long.flatMap((way) => [
    ...base64(way),
    way.toString('hex'),
    way.toString('hex').toUpperCase(),
  ])
  return [...bytes, ...[...coded, encodeURIComponent(secret)].map((text) => Buffer.from(text))]
}

type Needle = { secret: string; bytes: Buffer }
/** By their first two bytes, so that a file is read once for all of them. */
const needles = new Map<number, Needle[]>()
const starts = new Uint8Array(1 << 16)
for (const secret of secrets)
  for (const bytes of waysToWrite(secret)) {
    const start = bytes.readUInt16BE()
    starts[start] = 1
    needles.set(start, [...(needles.get(start) ?? []), { secret, bytes }])
  }
const secretsIn = (content: Buffer): string[] => {
  const found = new Set<string>()
  let start = 0
  for (let at = 0; at < content.length; at++) {
    start = ((start << 8) | (content[at] ?? 0)) & 0xffff
    if (starts[start] === 0) continue
    for (const { secret, bytes } of needles.get(start) ?? [])
      if (content.subarray(at - 1, at - 1 + bytes.length).equals(bytes)) found.add(secret)
  }
  return [...found]
}

/** What a user asked to be saved readable: it is hers. */
const isSaved = (name: string) => /\.(csv|pdf)$/.test(name)

/** Which secrets stand in which files of a profile, and how many files were read. */
export const readableIn = async (profile: string): Promise<{ files: number; found: string[] }> => {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true })
  const kept = entries.filter(
    (entry) => entry.isFile() && entry.name !== 'ballast.bin' && !isSaved(entry.name),
  )
  const found: string[] = []
  for (const { name, parentPath } of kept)
    for (const secret of secretsIn(await readFile(join(parentPath, name)))) found.push(`${name}: ${secret}`)
  return { files: kept.length, found }
}
