// A list leaves as on the screen: read page by page, written, and recorded.
import type { Input } from '../../shared/contract/index.ts'
import type { ListFormat } from '../../shared/contract/exports.ts'
import { listFile, type ListFile } from '../../renderer/lib/list-file.ts'
import type { TestVault } from './test-vault.ts'

type Asked = Omit<Input<'exports.page'>, 'input' | 'cursor'> & {
  input?: Input<'exports.page'>['input']
  format?: ListFormat
}

export const exportList = async (
  vault: Pick<TestVault, 'must'>,
  { input = {}, format = 'csv', columns, ...goes }: Asked,
): Promise<ListFile & { csv: string }> => {
  const file = await listFile({
    format,
    name: 'list',
    heads: columns.map(({ header }) => header),
    read: (cursor) => vault.must('exports.page', { ...goes, input, columns, cursor }),
    onRow: () => {},
    signal: new AbortController().signal,
  })
  const { rows, named } = file
  vault.must('exports.recorded', { ...goes, format, rows, named, sha256: 'a'.repeat(64) })
  return { ...file, csv: new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes) }
}
