import { Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

export const FamilyTab = ({ person }: { person: Output<'people.get'> }) => {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { word } = useVocabulary()
  return (
    <Stack gap="md">
      <FactCard title={t('family.households')}>
        {person.households.length === 0 && <Text c="dimmed">{t('family.none')}</Text>}
        {person.households.map((household) => (
          <Text key={household.id}>
            <Link to="/families/$id" params={{ id: household.id }}>
              {household.label || household.ref}
            </Link>{' '}
            · {word('householdRelations', household.relation)}
            {household.until && ` · ${t('family.until', { date: format.date(household.until) })}`}
          </Text>
        ))}
      </FactCard>
      <FactCard title={t('family.aid')}>
        {person.aid.length === 0 ? (
          <Text c="dimmed">{t('family.noAid')}</Text>
        ) : (
          <SimpleTable
            label={t('family.aid')}
            rows={person.aid}
            rowKey={({ id }) => id}
            columns={[
              { header: t('family.on'), cell: ({ on }) => format.date(on, 'short') },
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
    </Stack>
  )
}
