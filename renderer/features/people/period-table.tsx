import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useMay } from '../../api/use-may.ts'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { CorrectDialog } from './correct-dialog.tsx'

type Found = Output<'custody.timeline'>
export type Period = Found['periods'][number]
type Props = { periods: readonly Period[]; gaps: Found['gaps'] }

export const PeriodTable = ({ periods, gaps }: Props) => {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { word } = useVocabulary()
  const may = useMay()
  const voidPeriod = useApiCommand('custody.voidPeriod')
  const unvoid = useApiCommand('custody.unvoidPeriod')
  const [open, setOpen] = useState<{ what: 'correct' | 'void'; period: Period } | null>(null)
  const day = (value: string) => format.date(value, 'short')
  return (
    <>
      <SimpleTable
        label={t('custody.periods')}
        rows={periods}
        rowKey={({ id }) => id}
        columns={[
          {
            header: t('custody.place'),
            cell: (row) => (
              <>
                {word('regimes', row.regime)}
                {row.facility && `, ${row.facility.label}`}
                {row.isDerived && ` (${t('custody.derived')})`}
                {row.voidedReason !== null && (
                  <Text size="xs" c="dimmed">
                    {t('custody.voided', { reason: row.voidedReason })}
                  </Text>
                )}
              </>
            ),
          },
          { header: t('custody.from'), cell: ({ start }) => format.partialDate(start, 'short') },
          {
            header: t('custody.to'),
            cell: ({ end }) => (end ? format.partialDate(end, 'short') : t('custody.open')),
          },
          { header: t('custody.phase'), cell: ({ legalPhase }) => word('legalPhases', legalPhase) },
          { header: t('custody.confirmed'), cell: (row) => row.lastConfirmed && day(row.lastConfirmed) },
          { header: t('custody.source'), cell: ({ source }) => source?.title },
          {
            header: t('custody.actions'),
            buttons: true,
            cell: (period) =>
              may('custody.correctPeriod') &&
              (period.voidedReason === null ? (
                <Group gap={4} wrap="nowrap">
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    onClick={() => setOpen({ what: 'correct', period })}
                  >
                    {t('custody.correct')}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    onClick={() => setOpen({ what: 'void', period })}
                  >
                    {t('custody.void')}
                  </Button>
                </Group>
              ) : (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  onClick={() => unvoid.mutate({ id: period.id, version: period.version })}
                >
                  {t('custody.unvoid')}
                </Button>
              )),
          },
        ]}
      />
      {gaps.map(({ from, to }) => (
        <Text key={from} c="dimmed" mt="xs">
          {t('custody.gapText', { from: day(from), to: day(to) })}
        </Text>
      ))}
      {unvoid.error && <ErrorState error={unvoid.error} />}
      {open?.what === 'correct' && <CorrectDialog period={open.period} onClose={() => setOpen(null)} />}
      {open?.what === 'void' && (
        <ConfirmDialog
          title={t('custody.voidTitle')}
          text={t('custody.voidText')}
          confirmLabel={t('custody.void')}
          withReason
          onConfirm={(reason) =>
            voidPeriod.mutateAsync({ id: open.period.id, version: open.period.version, reason })
          }
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
