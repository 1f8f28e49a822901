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
import { May } from '../../components/may.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { RowButtons } from '../../components/row-buttons.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { TieDialog } from './tie-dialog.tsx'

type Tie = Output<'ties.list'>[number]

/** How it stands to other organisations, seen from this one. */
export const TiesCard = ({ organisationId }: { organisationId: string }) => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const may = useMay()
  const ties = useApiQuery('ties.list', { organisationId })
  const remove = useApiCommand('ties.archive')
  const [adding, setAdding] = useState(false)
  const day = (value: string | null) => (value ? format.date(value, 'short') : '')
  const said = ({ kind, isInverse }: Tie) => t(`ties.${isInverse ? 'inverse' : 'kind'}.${kind}`)
  return (
    <FactCard
      title={t('ties.title')}
      action={
        <May channel="ties.add">
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            aria-label={t('ties.add')}
            onClick={() => setAdding(true)}
          >
            {t('add')}
          </Button>
        </May>
      }
    >
      <QueryView query={ties}>
        {(found) =>
          found.length === 0 ? (
            <Text c="dimmed">{t('ties.none')}</Text>
          ) : (
            <SimpleTable
              label={t('ties.title')}
              rows={found}
              rowKey={({ id }) => id}
              columns={[
                { header: t('ties.how'), cell: said },
                {
                  header: t('ties.other'),
                  cell: ({ other }) => (
                    <Link to="/organisations/$id" params={{ id: other.id }}>
                      {other.label}
                    </Link>
                  ),
                },
                {
                  header: t('campaigns.period'),
                  cell: ({ from, to }) => (from || to) && `${day(from)} – ${day(to)}`,
                },
                { header: t('form.notes'), cell: ({ note }) => note },
                {
                  header: t('actions'),
                  buttons: true,
                  cell: ({ id, version, other }) =>
                    may('ties.archive') && (
                      <RowButtons name={other.label} onArchive={() => remove.mutate({ id, version })} />
                    ),
                },
              ]}
            />
          )
        }
      </QueryView>
      {remove.error && <ErrorState error={remove.error} />}
      {adding && <TieDialog organisationId={organisationId} onClose={() => setAdding(false)} />}
    </FactCard>
  )
}
