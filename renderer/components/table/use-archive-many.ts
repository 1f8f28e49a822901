import { useTranslation } from 'react-i18next'
import type { BulkDone } from '../../../shared/contract/bulk.ts'
import type { CommandChannel } from '../../../shared/contract/index.ts'
import type { BulkAction } from './bulk-types.ts'
import type { ChosenRow } from './use-selection.ts'

/** Into the archive and back: what every register can do with many of its records. */
export const useArchiveMany = (
  channel: CommandChannel,
  run: (rows: ChosenRow[], to: 'archive' | 'restore') => Promise<BulkDone>,
): BulkAction[] => {
  const { t } = useTranslation('views')
  return [
    {
      id: 'archive',
      label: (count) => t('bulk.archive', { count }),
      channel,
      place: 'list',
      run: (rows) => run(rows, 'archive'),
    },
    {
      id: 'restore',
      label: (count) => t('bulk.restore', { count }),
      channel,
      place: 'archive',
      run: (rows) => run(rows, 'restore'),
    },
  ]
}
