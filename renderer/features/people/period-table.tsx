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
import { useRegime } from '../../lib/use-regime.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { renamedDuring } from '../../../shared/regimes.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import classes from './period-table.module.css'

type Found = Output<'custody.timeline'>
export type Period = Found['periods'][number]
/** `on` is the day that an open period has lasted to. */
type Props = { periods: readonly Period[]; gaps: Found['gaps']; on: string }

/** Where the beginning, the newest confirmation and the end are known from, each source once. */
const titlesOf = ({ source, confirmedSource, endSource }: Period): string =>
  [...new Set([source, confirmedSource, endSource].flatMap((each) => each?.title ?? []))].join('; ')

export const PeriodTable = ({ periods, gaps, on }: Props) => {
  const { t } = useTranslation(['people', 'legal'])
  const { regimeOn, newName } = useRegime()
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
                {regimeOn(row.regime, row.startMin ?? row.startMax ?? '')}
                {row.facility && `, ${row.facility.label}`}
                {row.isDerived && ` (${t('custody.derived')})`}
                {renamedDuring(row.regime, {
                  from: row.startMax,
                  to: row.end ? row.endMin : on,
                }) && (
                  <Text size="xs" c="dimmed">
                    {t('legal:drawing.renamed', { name: newName(row.regime) })}
                  </Text>
                )}
                {row.note && (
                  <Text size="xs" c="dimmed" className={classes.note}>
                    {row.note}
                  </Text>
                )}
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
          { header: t('custody.source'), cell: (row) => titlesOf(row) },
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
