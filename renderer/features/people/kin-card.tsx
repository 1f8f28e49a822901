import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { RowButtons } from '../../components/row-buttons.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { type Kin, KinDialog } from './kin-dialog.tsx'

/** Who is what to this person; the same relation shows on the other's page, seen from there. */
export const KinCard = ({ person }: { person: Output<'people.get'> }) => {
  const { t } = useTranslation('casework')
  const format = useFormat()
  const { word } = useVocabulary()
  const may = useMay()
  const kin = useApiQuery('relationships.ofPerson', { personId: person.id })
  const remove = useApiCommand('relationships.remove')
  const [open, setOpen] = useState<Kin | 'new' | null>(null)
  const mayWrite = may('relationships.add') && person.erasedAt === null
  return (
    <FactCard
      title={t('kin.title')}
      action={
        mayWrite && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            aria-label={t('addTo', { title: t('kin.title') })}
            onClick={() => setOpen('new')}
          >
            {t('add')}
          </Button>
        )
      }
    >
      <QueryView query={kin}>
        {(found) =>
          found.length === 0 ? (
            <Text c="dimmed">{t('kin.empty')}</Text>
          ) : (
            <SimpleTable
              label={t('kin.title')}
              rows={found}
              rowKey={({ id }) => id}
              columns={[
                {
                  header: t('kin.who'),
                  cell: ({ other }) => (
                    <>
                      <Link to="/people/$id" params={{ id: other.id }}>
                        {other.label}
                      </Link>
                      {other.died && ` · ${t('kin.died')}`}
                    </>
                  ),
                },
                { header: t('kin.kind'), cell: ({ kind }) => word('relationshipKinds', kind) },
                {
                  header: t('kin.since'),
                  cell: ({ since }) => since && format.partialDate(since, 'short'),
                },
                {
                  header: t('kin.until'),
                  cell: ({ until }) => until && format.partialDate(until, 'short'),
                },
                { header: t('facts.column.source'), cell: ({ source }) => source?.title },
                { header: t('told.note'), cell: ({ note }) => note },
                {
                  header: t('facts.column.actions'),
                  buttons: true,
                  cell: (row) =>
                    mayWrite && (
                      <RowButtons
                        name={row.other.label}
                        onEdit={() => setOpen(row)}
                        onArchive={() => remove.mutate({ id: row.id, version: row.version })}
                      />
                    ),
                },
              ]}
            />
          )
        }
      </QueryView>
      {remove.error && <ErrorState error={remove.error} />}
      {open !== null && (
        <KinDialog
          personId={person.id}
          {...(open !== 'new' && { kin: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </FactCard>
  )
}
