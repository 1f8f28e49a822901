import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useMay } from '../../api/use-may.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { RowButtons } from '../../components/row-buttons.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { Told } from '../../components/told.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { type Role, RoleDialog } from './role-dialog.tsx'

/** What she is in which campaign, since when, and from which source. */
export const RolesCard = ({ person }: { person: Output<'people.get'> }) => {
  const { t } = useTranslation(['people', 'casework'])
  const format = useFormat()
  const { word } = useVocabulary()
  const may = useMay()
  const [open, setOpen] = useState<Role | null>(null)
  const mayWrite = may('people.tellRole') && person.erasedAt === null
  return (
    <FactCard title={t('overview.roles')}>
      <SimpleTable
        label={t('overview.roles')}
        rows={person.roles}
        rowKey={({ id }) => id}
        columns={[
          { header: t('overview.role'), cell: ({ role }) => word('personRoles', role) },
          { header: t('form.campaign'), cell: ({ campaign }) => campaign },
          { header: t('overview.since'), cell: ({ since }) => since && format.partialDate(since, 'short') },
          {
            header: t('casework:facts.column.source'),
            cell: (row) => (row.since ?? row.source) && <Told fact={{ ...row, note: '' }} />,
          },
          {
            header: t('casework:facts.column.actions'),
            buttons: true,
            cell: (row) =>
              mayWrite && <RowButtons name={word('personRoles', row.role)} onEdit={() => setOpen(row)} />,
          },
        ]}
      />
      {open !== null && <RoleDialog role={open} onClose={() => setOpen(null)} />}
    </FactCard>
  )
}
