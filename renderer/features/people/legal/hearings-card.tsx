import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useMay } from '../../../api/use-may.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { FactCard } from '../../../components/fact-card.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { type Hearing, HearingDialog } from './hearing-dialog.tsx'
import { RowActions } from './row-actions.tsx'
import { useProceedingName } from './use-proceeding-name.ts'
import { usePair } from '../../../lib/use-pair.ts'

/** When a court sat, why, and what came of it. */
export const HearingsCard = ({ proceeding }: { proceeding: Output<'proceedings.get'> }) => {
  const { t } = useTranslation('legal')
  const pair = usePair()
  const format = useFormat()
  const name = useProceedingName()
  const may = useMay()
  const archive = useApiCommand('hearings.archive')
  const [open, setOpen] = useState<Hearing | 'new' | null>(null)
  return (
    <FactCard
      title={t('hearing.title')}
      label={pair(t('hearing.title'), name(proceeding))}
      action={
        may('hearings.create') && (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen('new')}>
            {t('hearing.new')}
          </Button>
        )
      }
    >
      {proceeding.hearings.length === 0 ? (
        <Text c="dimmed">{t('hearing.none')}</Text>
      ) : (
        <SimpleTable
          label={t('hearing.title')}
          rows={proceeding.hearings}
          rowKey={({ id }) => id}
          columns={[
            {
              header: t('hearing.date'),
              cell: ({ date, time }) => [format.partialDate(date, 'short'), time].filter(Boolean).join(', '),
            },
            { header: t('hearing.purpose'), cell: ({ purpose }) => purpose },
            { header: t('hearing.outcome'), cell: ({ outcome }) => outcome },
            { header: t('hearing.next'), cell: ({ nextOn }) => nextOn && format.date(nextOn, 'short') },
            { header: t('source'), cell: ({ source }) => source?.title },
            {
              header: t('actions'),
              buttons: true,
              cell: (hearing) =>
                may('hearings.update') && (
                  <RowActions
                    name={format.partialDate(hearing.date, 'short')}
                    onEdit={() => setOpen(hearing)}
                    onArchive={() => archive.mutate({ id: hearing.id, version: hearing.version })}
                  />
                ),
            },
          ]}
        />
      )}
      {archive.error && <ErrorState error={archive.error} />}
      {open && (
        <HearingDialog
          proceedingId={proceeding.id}
          {...(open !== 'new' && { hearing: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </FactCard>
  )
}
