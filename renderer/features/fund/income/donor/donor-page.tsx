import { Button, Group, Stack } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { donorKey } from '../../../../../shared/contract/fund-rows.ts'
import type { Output, Parsed } from '../../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../../api/use-api-query.ts'
import { FactCard, FactCards } from '../../../../components/fact-card.tsx'
import { May } from '../../../../components/may.tsx'
import { PageHeader } from '../../../../components/page-header.tsx'
import { QueryView } from '../../../../components/query-view.tsx'
import { SimpleTable } from '../../../../components/simple-table.tsx'
import { languageNames } from '../../../../lib/language-names.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import { IssueDialog } from '../receipts/issue-dialog.tsx'
import { DonorGifts } from './donor-gifts.tsx'
import { DonorReceipts } from './donor-receipts.tsx'
import { StatementDialog } from './statement-dialog.tsx'

export const DonorPage = () => {
  const key = donorKey.parse(useParams({ from: '/fund/donors/$kind/$id' }))
  return (
    <QueryView query={useApiQuery('donors.get', key)}>
      {(donor) => <Loaded donorKey={key} donor={donor} />}
    </QueryView>
  )
}

type Props = { donorKey: Parsed<'donors.get'>; donor: Output<'donors.get'> }

/** A donor over the years: what she gave, by year and currency, what she was told and given for it. */
const Loaded = ({ donorKey: key, donor }: Props) => {
  const { t } = useTranslation('receipts')
  const format = useFormat()
  const navigate = useNavigate()
  const [open, setOpen] = useState<'statement' | 'issue' | null>(null)
  const { label, years, inKind, language, firstOn, lastOn } = donor
  const close = () => setOpen(null)
  const record = () =>
    void navigate(
      key.kind === 'person'
        ? { to: '/people/$id', params: { id: key.id }, search: { tab: 'overview' } }
        : { to: '/organisations/$id', params: { id: key.id }, search: { tab: 'overview' } },
    )
  return (
    <>
      <PageHeader title={label} subtitle={t('donor.subtitle')}>
        <Group gap="xs">
          <Button variant="default" onClick={record}>
            {t('donor.record')}
          </Button>
          {years.length + inKind.length > 0 && (
            <May channel="reports.prepare">
              <Button variant="default" onClick={() => setOpen('statement')}>
                {t('donor.statement')}
              </Button>
            </May>
          )}
          {donor.withoutReceipt > 0 && (
            <May channel="receipts.issue">
              <Button onClick={() => setOpen('issue')}>{t('issue.open')}</Button>
            </May>
          )}
        </Group>
      </PageHeader>
      <Stack gap="md">
        <FactCards>
          <FactCard
            title={t('donor.summary')}
            facts={[
              { label: t('donor.first'), value: firstOn && format.date(firstOn) },
              { label: t('donor.last'), value: lastOn && format.date(lastOn) },
              { label: t('donor.notThanked'), value: format.number(donor.notThanked) },
              { label: t('donor.withoutReceipt'), value: format.number(donor.withoutReceipt) },
              { label: t('field.language'), value: language && languageNames[language] },
            ]}
          />
          {years.length > 0 && (
            <FactCard title={t('donor.years')}>
              <SimpleTable
                label={t('donor.years')}
                rows={years}
                rowKey={({ year, currency }) => year + currency}
                columns={[
                  { header: t('donor.year'), cell: ({ year }) => year },
                  { header: t('donor.gifts'), end: true, cell: ({ gifts }) => format.number(gifts) },
                  {
                    header: t('donor.amount'),
                    end: true,
                    cell: ({ amountMinor, currency }) => format.money(amountMinor, currency),
                  },
                ]}
              />
            </FactCard>
          )}
          {inKind.length > 0 && (
            <FactCard title={t('donor.inKind')}>
              <SimpleTable
                label={t('donor.inKind')}
                rows={inKind}
                rowKey={({ year, currency }) => year + currency}
                columns={[
                  { header: t('donor.year'), cell: ({ year }) => year },
                  { header: t('donor.gifts'), end: true, cell: ({ gifts }) => format.number(gifts) },
                  {
                    header: t('donor.amount'),
                    end: true,
                    cell: ({ statedMinor, currency }) => format.money(statedMinor, currency),
                  },
                ]}
              />
            </FactCard>
          )}
        </FactCards>
        <DonorGifts donorId={key.id} />
        <DonorReceipts donorId={key.id} />
      </Stack>
      {open === 'issue' && <IssueDialog donor={{ key, name: label, from: firstOn ?? '' }} onClose={close} />}
      {open === 'statement' && <StatementDialog donorKey={key} donor={donor} onClose={close} />}
    </>
  )
}
