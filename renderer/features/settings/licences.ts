/** What the program is built with. */
export const licences: readonly (readonly [work: string, licence: string])[] = [
  ['Electron', 'MIT'],
  ['SQLite', 'Public domain'],
  ['SQLite3 Multiple Ciphers, better-sqlite3', 'MIT'],
  ['Kysely', 'MIT'],
  ['hash-wasm', 'MIT'],
  ['React', 'MIT'],
  ['Mantine', 'MIT'],
  ['TanStack Query, Router, Table', 'MIT'],
  ['Recharts', 'MIT'],
  ['i18next, react-i18next', 'MIT'],
  ['Zod', 'MIT'],
  ['get-nonce', 'MIT'],
  ['temporal-polyfill', 'MIT'],
  ['Tabler Icons', 'MIT'],
  ['Inter', 'SIL Open Font License 1.1'],
  ['Source Serif 4', 'SIL Open Font License 1.1'],
]
