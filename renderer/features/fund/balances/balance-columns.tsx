import { Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Chip } from '../../../components/chip.tsx'
import type { SimpleColumn } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useToday, type Account, type Fund } from '../books.tsx'

export const Overdrawn = () => {
  const { t } = useTranslation('fund')
  return (
    <Chip tone="danger" icon={IconAlertTriangle}>
      {t('balance.overdrawn')}
    </Chip>
  )
}

export const useBalanceColumns = (): SimpleColumn<Fund['balances'][number]>[] => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  return [
    {
      header: t('balance.currency'),
      cell: ({ currency, overdrawn }) => (
        <Group gap="xs">
          {currency}
          {overdrawn && <Overdrawn />}
        </Group>
      ),
    },
    { header: t('balance.posted'), end: true, cell: (row) => format.amount(row.postedMinor, row.currency) },
    {
      header: t('balance.reserved'),
      end: true,
      cell: (row) => format.amount(row.reservedMinor, row.currency),
    },
    {
      header: t('balance.available'),
      end: true,
      cell: (row) => <strong>{format.amount(row.availableMinor, row.currency)}</strong>,
    },
  ]
}

export const useAccountColumns = (): SimpleColumn<Account>[] => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const { word } = useVocabulary()
  const today = useToday()
  return [
    {
      header: t('account.account'),
      cell: ({ name, kind, oldestAdvanceOn }) => (
        <>
          {name}{' '}
          <Text span c="dimmed" size="xs">
            {[
              word('accountKinds', kind),
              oldestAdvanceOn &&
                today &&
                t('account.oldestAdvance', { when: format.relative(oldestAdvanceOn, today) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </>
      ),
    },
    {
      header: t('balance.posted'),
      end: true,
      cell: ({ balanceMinor, currency }) => (
        <>
          {format.money(balanceMinor, currency)} {balanceMinor < 0 && <Overdrawn />}
        </>
      ),
    },
  ]
}
