import { Button, Text } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import { useMemory } from '../../../lib/use-memory.ts'
import { BalanceCards } from './balance-cards.tsx'
import { Overdrawn } from './balance-columns.tsx'
import classes from './balance-strip.module.css'
import type { Account, Fund } from '../books.tsx'

type Props = { funds: readonly Fund[]; accounts: readonly Account[] }

/** What can be given today, in one line a fund; balances, reserves and accounts unfold below. */
export const BalanceStrip = ({ funds, accounts }: Props) => {
  const { t } = useTranslation('fund')
  const [unfolded, setUnfolded] = useMemory('fund:balances', false)
  if (funds.length === 0) return null
  const Sign = unfolded ? IconChevronUp : IconChevronDown
  return (
    <>
      <section className={classes.strip} aria-label={t('balance.available')}>
        <div className={classes.funds}>
          {funds.map((fund) => (
            <FundLine key={fund.id} fund={fund} />
          ))}
        </div>
        <Button
          variant="subtle"
          size="compact-sm"
          rightSection={<Sign size={16} aria-hidden />}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {t('balance.details')}
        </Button>
      </section>
      {unfolded && (
        <div className={classes.details}>
          <BalanceCards funds={funds} accounts={accounts} />
        </div>
      )}
    </>
  )
}

const FundLine = ({ fund }: { fund: Fund }) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  return (
    <div className={classes.fund}>
      <div>
        <Text fw={600}>{fund.name}</Text>
        <Text size="xs" c="dimmed">
          {fund.balances.length > 0 ? t('balance.available') : t('balance.nothing')}
        </Text>
      </div>
      {fund.balances.map(({ currency, availableMinor, reservedMinor, overdrawn }) => (
        <div key={currency}>
          <span className={classes.figure}>{format.money(availableMinor, currency)}</span>
          {overdrawn && <Overdrawn />}
          {reservedMinor > 0 && (
            <Text size="xs" c="dimmed">
              {t('balance.besides', { amount: format.money(reservedMinor, currency) })}
            </Text>
          )}
        </div>
      ))}
    </div>
  )
}
