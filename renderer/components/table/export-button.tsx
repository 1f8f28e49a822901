import { ActionIcon, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconTableExport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { contract, type Input, type QueryChannel } from '../../../shared/contract/index.ts'
import { isPersonal } from '../../../shared/contract/personal.ts'
import { invoke } from '../../api/invoke.ts'
import { useMay } from '../../api/use-may.ts'
import { useSentence } from '../../lib/use-sentence.ts'
import { ExportDialog, type Leaving } from './export-dialog.tsx'
import { type ListState, queryOf, setFilters } from './use-list-state.ts'

type Props = {
  list: QueryChannel
  state: ListState<string, string>
  columns: Input<'exports.csv'>['columns']
  name: string
  rows: number
}

/** The whole filtered list, with the columns that are shown, as a CSV file for the office or for a partner. */
export const ExportButton = ({ list, state, columns, name, rows }: Props) => {
  const { t } = useTranslation()
  const sentence = useSentence()
  const may = useMay()
  const [asking, setAsking] = useState(false)
  const { filters, ...rest } = queryOf(state)
  const input = { ...rest, filters: setFilters(filters) }

  const names = isPersonal(contract[list].output)

  if (!may('exports.csv')) return null
  const save = async (leaving: Leaving) => {
    const answer = await invoke('exports.csv', { list, input, columns, ...leaving })
    const bytes = new TextEncoder().encode(answer.csv)
    const file = await invoke('file.save', { suggestedName: `${name}.csv`, bytes })
    if (file)
      notifications.show({ message: t('table.exported', { count: answer.rows, file: file.fileName }) })
  }
  /** A list that names nobody leaves as it is. */
  const saveForOffice = async () => {
    try {
      await save({ level: 'internal', organisationId: null })
    } catch (error) {
      notifications.show({ message: sentence(error), color: 'red' })
    }
  }
  return (
    <>
      <Tooltip label={t('table.export')}>
        <ActionIcon
          size={36}
          aria-label={t('table.export')}
          disabled={rows === 0}
          onClick={() => (names ? setAsking(true) : void saveForOffice())}
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
