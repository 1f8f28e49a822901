import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decisionStatuses, decisionSubjects } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { DataTable } from '../../../components/table/data-table.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useFundFilters } from '../use-fund-filters.ts'
import { useDecisionColumns, type DecisionRow } from './decision-columns.tsx'
import { DecisionDrawer } from './decision-drawer.tsx'

/** Everything that needs or needed a signature: what waits, what one decided alone, what is signed. */
export const DecisionsTab = () => {
  const { t } = useTranslation(['approvals', 'fund'])
  const navigate = useNavigate()
  const { options } = useVocabulary()
  const columns = useDecisionColumns()
  const { fund } = useFundFilters()
  const [shown, setShown] = useState<DecisionRow | null>(null)
  const open = (row: DecisionRow) =>
    row.subject === 'aid_request'
      ? void navigate({ to: '/fund/requests/$id', params: { id: row.subjectId } })
      : setShown(row)
  return (
    <>
      <DataTable
        list="approvals.list"
        label={t('fund:tab.signatures')}
        load={(query) => invoke('approvals.list', query)}
        columns={columns}
        filters={[
          {
            id: 'status',
            label: t('fund:field.status'),
            options: options('decisionStatuses', decisionStatuses),
          },
          { id: 'subject', label: t('about'), options: options('decisionSubjects', decisionSubjects) },
          fund,
        ]}
        sort="date"
        descending
        searchLabel={t('search')}
        onOpen={open}
        empty={{ title: t('none'), text: t('noneText') }}
        exportName={t('export')}
      />
      {shown && <DecisionDrawer decision={shown} onClose={() => setShown(null)} />}
    </>
  )
}
