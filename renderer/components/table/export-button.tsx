import { ActionIcon, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconTableExport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../../shared/contract/index.ts'
import { invoke } from '../../api/invoke.ts'
import { useMay } from '../../api/use-may.ts'
import { useSentence } from '../../lib/use-sentence.ts'
import { type ListState, queryOf, setFilters } from './use-list-state.ts'

type Props = {
  list: string
  state: ListState<string, string>
  columns: Input<'exports.csv'>['columns']
  name: string
  disabled: boolean
}

/** The whole filtered list, with the columns that are shown, as a CSV file that a spreadsheet opens. */
export const ExportButton = ({ list, state, columns, name, disabled }: Props) => {
  const { t } = useTranslation()
  const sentence = useSentence()
  const may = useMay()
  const [busy, setBusy] = useState(false)
  const { filters, ...rest } = queryOf(state)
  const input = { ...rest, filters: setFilters(filters) }

  if (!may('exports.csv')) return null
  const save = async () => {
    setBusy(true)
    try {
      const { csv, rows } = await invoke('exports.csv', { list, input, columns })
      const bytes = new TextEncoder().encode(csv)
      const file = await invoke('file.save', { suggestedName: `${name}.csv`, bytes })
      if (file) notifications.show({ message: t('table.exported', { count: rows, file: file.fileName }) })
    } catch (error) {
      notifications.show({ message: sentence(error), color: 'red' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Tooltip label={t('table.export')}>
      <ActionIcon
        size={36}
        aria-label={t('table.export')}
        disabled={disabled}
        loading={busy}
        onClick={() => void save()}
      >
        <IconTableExport size={18} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  )
}
