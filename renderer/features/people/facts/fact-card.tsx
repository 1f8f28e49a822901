import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactKind } from '../../../../shared/contract/facts.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useMay } from '../../../api/use-may.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { FactCard } from '../../../components/fact-card.tsx'
import { RowButtons } from '../../../components/row-buttons.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { Told } from '../../../components/told.tsx'
import { FactDialog } from './fact-dialog.tsx'
import type { ShownFact } from './fact-values.ts'

export type FactLine<Fact extends ShownFact> = {
  fact: Fact
  what: string
  when?: string
  more?: ReactNode
}
type Props<Fact extends ShownFact> = {
  kind: FactKind
  personId: string
  title: string
  empty: string
  lines: readonly FactLine<Fact>[]
  /** Nothing more is written about somebody who was erased. */
  isClosed: boolean
}

/** Facts of one kind, each with its source, to add, change and archive. */
export const FactsCard = <Fact extends ShownFact>({
  kind,
  personId,
  title,
  empty,
  lines,
  isClosed,
}: Props<Fact>) => {
  const { t } = useTranslation('casework')
  const may = useMay()
  const remove = useApiCommand('facts.remove')
  const [open, setOpen] = useState<Fact | 'new' | null>(null)
  const mayWrite = may('facts.add') && !isClosed
  return (
    <FactCard
      title={title}
      action={
        mayWrite && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            aria-label={t('addTo', { title })}
            onClick={() => setOpen('new')}
          >
            {t('add')}
          </Button>
        )
      }
    >
      {lines.length === 0 ? (
        <Text c="dimmed">{empty}</Text>
      ) : (
        <SimpleTable
          label={title}
          rows={lines}
          rowKey={({ fact }) => fact.id}
          columns={[
            { header: t('facts.column.what'), cell: ({ what }) => what },
            { header: t('facts.column.when'), cell: ({ when }) => when },
            { header: t('facts.column.more'), cell: ({ more }) => more },
            { header: t('facts.column.source'), cell: ({ fact }) => <Told fact={fact} /> },
            {
              header: t('facts.column.actions'),
              buttons: true,
              cell: ({ fact, what }) =>
                mayWrite && (
                  <RowButtons
                    name={what}
                    onEdit={() => setOpen(fact)}
                    onArchive={() => remove.mutate({ kind, id: fact.id, version: fact.version })}
                  />
                ),
            },
          ]}
        />
      )}
      {remove.error && <ErrorState error={remove.error} />}
      {open !== null && (
        <FactDialog
          kind={kind}
          personId={personId}
          {...(open !== 'new' && { fact: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </FactCard>
  )
}
