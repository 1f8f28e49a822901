import { Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { InKindCard } from '../../components/in-kind-card.tsx'
import { PayeeCard } from '../../components/payee/payee-card.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import { useFormat } from '../../lib/use-format.ts'

/** Aid that a person received, or that others received because of her. */
export const SupportTab = ({ person }: { person: Output<'people.get'> }) => {
  const { t } = useTranslation('people')
  const format = useFormat()
  return (
    <Stack gap="md">
      <FactCard title={t('family.aid')}>
        {person.aid.length === 0 ? (
          <Text c="dimmed">{t('family.noAid')}</Text>
        ) : (
          <SimpleTable
            label={t('family.aid')}
            rows={person.aid}
            rowKey={({ id }) => id}
            columns={[
              {
                header: t('family.on'),
                cell: ({ id, on }) => (
                  <Link to="/fund/payments/$id" params={{ id }}>
                    {format.date(on, 'short')}
                  </Link>
                ),
              },
              { header: t('family.beneficiary'), cell: ({ household }) => household },
              {
                header: t('family.status'),
                cell: ({ status }) => <StatusChip list="paymentStatuses" code={status} />,
              },
              {
                header: t('family.amount'),
                cell: ({ amountMinor, currency }) => format.money(amountMinor, currency),
                end: true,
              },
            ]}
          />
        )}
      </FactCard>
      <InKindCard of="person" id={person.id} />
      {person.erasedAt === null && <PayeeCard owner={{ householdId: null, personId: person.id }} />}
    </Stack>
  )
}
