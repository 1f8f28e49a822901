import { ActionIcon, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconTableExport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueryChannel } from '../../../shared/contract/index.ts'
import type { ListColumn } from '../../../shared/contract/exports.ts'
import { invoke } from '../../api/invoke.ts'
import { useMay } from '../../api/use-may.ts'
import { ExportDialog, type Leaving, type Progress } from './export-dialog.tsx'
import { type ListState, queryOf, setFilters } from './use-list-state.ts'

type Props = {
  list: QueryChannel
  state: ListState<string, string>
  columns: ListColumn[]
  name: string
  rows: number
}

/** The whole filtered list, with the columns that are shown, as a file for the office or for a partner. */
export const ExportButton = ({ list, state, columns, name, rows }: Props) => {
  const { t } = useTranslation()
  const may = useMay()
  const [asking, setAsking] = useState(false)
  const { filters, ...rest } = queryOf(state)
  const input = { ...rest, filters: setFilters(filters) }

  if (!may('exports.recorded')) return null
  const save = async ({ format, level, organisationId }: Leaving, { onRow, signal }: Progress) => {
    const goes = { list, level, organisationId }
    const { listFile, listTexts } = await import('../../lib/list-file.ts')
    const { bytes, ...told } = await listFile({
      format,
      name,
      heads: columns.map(({ header }) => header),
      read: (cursor) => invoke('exports.page', { ...goes, input, columns, cursor }),
      onRow,
      signal,
    })
    const texts = level === 'internal' ? [] : listTexts(format, bytes)
    if (level !== 'internal') {
      const hits = await invoke('exports.check', { organisationId, named: told.named, texts })
      if (hits.length > 0) return hits
    }
    signal.throwIfAborted()
    const suggestedName = `${name}.${format}`
    const file = await invoke('list.save', {
      suggestedName,
      bytes,
      texts,
      leaving: { ...goes, format, ...told },
    })
    if (file) notifications.show({ message: t('table.exported', { count: told.rows, file: file.fileName }) })
    return []
  }
  return (
    <>
      <Tooltip label={t('table.export')}>
        <ActionIcon
          size={36}
          aria-label={t('table.export')}
          disabled={rows === 0}
          onClick={() => setAsking(true)}
        >
          <IconTableExport size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      {asking && (
        <ExportDialog rows={rows} columns={columns.length} onExport={save} onClose={() => setAsking(false)} />
      )}
    </>
  )
}
