import { Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { Chip } from '../../../components/chip.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useSourceWord } from './use-source-word.ts'

type Found = Output<'bank.reconcile'>
/** More of them stand behind a button: the lines to work on come below. */
const shown = 6
type Row = { key: string; on: string; what: string; amountMinor: number }

/** The difference between books and bank, and every entry that makes it, down to 0.00. */
export const Reconciliation = ({ found }: { found: Found }) => {
  const { t } = useTranslation('bank')
  const format = useFormat()
  const source = useSourceWord()
  const [all, setAll] = useState(false)
  const { currency, differenceMinor, restMinor } = found
  const money = (minor: number) => format.money(minor, currency)
  const rows: Row[] = [
    ...(found.beforeMinor === 0
      ? []
      : [
          {
            key: 'before',
            on: '',
            what: t('reconcile.before', { day: format.date(found.firstFrom) }),
            amountMinor: found.beforeMinor,
          },
        ]),
    ...found.gaps.map(({ after, before, amountMinor }) => ({
      key: after + before,
      on: '',
      what: t('reconcile.gap', { after: format.date(after), before: format.date(before) }),
      amountMinor: -amountMinor,
    })),
    ...found.postings.map(({ entryId, on, ref, sourceTable, party, amountMinor }) => ({
      key: String(entryId),
      on,
      what: t('reconcile.onlyBooks', {
        what: [`${source(sourceTable)} ${ref}`, party].filter(Boolean).join(' · '),
      }),
      amountMinor,
    })),
    ...found.lines.map(({ id, on, party, text, openMinor }) => ({
      key: id,
      on,
      what: t('reconcile.onlyBank', { what: [party, text].filter(Boolean).join(' · ') }),
      amountMinor: -openMinor,
    })),
  ]
  const visible = all || rows.length <= shown + 1 ? rows : rows.slice(0, shown)
  return (
    <Stack gap="sm">
      <SimpleTable
        label={t('reconcile.sums', { day: format.date(found.on) })}
        rows={[
          { what: t('reconcile.ledger', { day: format.date(found.on) }), minor: found.ledgerMinor },
          { what: t('reconcile.bank'), minor: found.statementMinor },
          { what: t('reconcile.difference'), minor: differenceMinor },
        ]}
        rowKey={({ what }) => what}
        columns={[
          { header: t('reconcile.what'), cell: ({ what }) => what },
          { header: t('lines.amount'), end: true, cell: ({ minor }) => money(minor) },
        ]}
      />
      {rows.length > 0 && (
        <SimpleTable
          label={t('reconcile.explained')}
          rows={[...visible, { key: 'rest', on: '', what: t('reconcile.rest'), amountMinor: restMinor }]}
          rowKey={({ key }) => key}
          columns={[
            { header: t('reconcile.explained'), cell: ({ what }) => what },
            { header: t('lines.on'), cell: ({ on }) => on && format.date(on, 'short') },
            { header: t('lines.amount'), end: true, cell: ({ amountMinor }) => money(amountMinor) },
          ]}
        />
      )}
      {visible.length < rows.length && (
        <Group>
          <Button variant="subtle" size="compact-md" onClick={() => setAll(true)}>
            {t('reconcile.showAll', { count: rows.length - visible.length })}
          </Button>
        </Group>
      )}
      <div role="status">
        {restMinor !== 0 ? (
          <Chip tone="danger" icon={IconAlertTriangle}>
            {t('reconcile.broken')}
          </Chip>
        ) : differenceMinor === 0 && rows.length === 0 ? (
          <Chip tone="ok" icon={IconCircleCheck}>
            {t('reconcile.ties')}
          </Chip>
        ) : (
          <Text c="dimmed">{t('reconcile.open', { count: rows.length })}</Text>
        )}
      </div>
    </Stack>
  )
}
