// A list brought in as the program does it: read by the parser, staged, tried out, written.
import { readTable } from '../../electron/parser/read.ts'
import type { ImportSettings, Verdict } from '../../shared/contract/imports.ts'
import type { ImportKind } from '../../shared/import/kinds.ts'
import type { TestVault } from './test-vault.ts'

type Doors = Pick<TestVault, 'must'>

type Counts = Partial<Record<Verdict, number>>
export const found = { encoding: null, delimiter: null, sheet: null } as const

/** Staged, with what was found out about it. */
export const stageList = async (
  vault: Doors,
  list: string | Uint8Array,
  kind: ImportKind | null = null,
  fileName = 'list.csv',
) => {
  const bytes = typeof list === 'string' ? new TextEncoder().encode(list) : list
  const { shape, rows } = await readTable(bytes, found)
  const { id } = vault.must('imports.stage', { fileName, shape })
  for (let at = 0; at < rows.length; at += 5_000)
    vault.must('imports.addRows', { id, rows: rows.slice(at, at + 5_000) })
  vault.must('imports.begin', { id, kind })
  return {
    id,
    view: () => vault.must('imports.get', { id }),
    set: (change: Partial<ImportSettings>) => {
      const { settings } = vault.must('imports.get', { id })
      vault.must('imports.set', { id, settings: { ...settings, ...change } })
    },
    check: (): Counts => vault.must('imports.check', { id }).counts,
    run: (): Counts => vault.must('imports.run', { id }).counts,
    rows: (show: Verdict | 'all' = 'all') => vault.must('imports.rows', { id, show, limit: 200 }).rows,
  }
}

/** Staged, checked and written at once. */
export const bringIn = async (
  vault: Doors,
  list: string | Uint8Array,
  kind: ImportKind | null = null,
  change: Partial<ImportSettings> = {},
) => {
  const staged = await stageList(vault, list, kind)
  staged.set(change)
  const checked = staged.check()
  const rows = staged.rows()
  return { ...staged, checked, rows, counts: staged.run() }
}
