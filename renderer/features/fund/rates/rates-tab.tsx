import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rateSources } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useMay } from '../../../api/use-may.ts'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { May } from '../../../components/may.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useFundFilters } from '../use-fund-filters.ts'
import { RateDialog } from './rate-dialog.tsx'
import { useRateColumns, type Rate } from './rate-columns.tsx'

/** F3: what every conversion rests on. A wrong rate is archived; what was computed with it keeps its own copy. */
export const RatesTab = () => {
  const { t } = useTranslation('books')
  const { options } = useVocabulary()
  const format = useFormat()
  const may = useMay()
  const columns = useRateColumns()
  const { currency } = useFundFilters()
  const archive = useApiCommand('rates.archive')
  const [adding, setAdding] = useState(false)
  const [chosen, setChosen] = useState<Rate | null>(null)
  const add = (
    <May channel="rates.record">
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
        {t('rate.new')}
      </Button>
    </May>
  )
  return (
    <>
      <DataTable
        list="rates.list"
        label={t('rate.rates')}
        load={(query) => invoke('rates.list', query)}
        columns={columns}
        filters={[
          currency,
          { id: 'source', label: t('rate.source'), options: options('rateSources', rateSources) },
        ]}
        sort="date"
        descending
        searchLabel={t('rate.search')}
        {...(may('rates.archive') && { onOpen: setChosen })}
        empty={{ title: t('rate.none'), text: t('rate.noneText'), action: add }}
        exportName={t('rate.rates')}
        actions={add}
      />
      {adding && <RateDialog onClose={() => setAdding(false)} />}
      {chosen && (
        <ConfirmDialog
          title={t('rate.archiveTitle', {
            from: chosen.from,
            to: chosen.to,
            on: format.date(chosen.on),
          })}
          text={t('rate.archiveText')}
          confirmLabel={t('rate.archive')}
          onConfirm={() => archive.mutateAsync({ id: chosen.id, version: chosen.version })}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  )
}
