import { Text, UnstyledButton } from '@mantine/core'
import { IconCircleCheck, IconClock, IconSend, IconWallet, type Icon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import classes from './four-states.module.css'
import type { FundTab } from './tabs.ts'
import type { Counts } from './use-counts.ts'

type Props = { total: Counts; onOpen: (tab: FundTab, status: string) => void }

/** To decide, to pay, on the way, received: how many, and the list of them one press away. */
export const FourStates = ({ total, onOpen }: Props) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  return (
    <ul className={classes.states} aria-label={t('state.label')}>
      <State
        icon={IconClock}
        word={t('state.toDecide')}
        hint={t('state.toDecideHint', { reserved: format.number(total('reserved') ?? 0) })}
        count={total('toDecide')}
        onOpen={() => onOpen('requests', 'submitted')}
      />
      <State
        icon={IconWallet}
        word={t('state.toPay')}
        hint={t('state.toPayHint')}
        count={total('toPay')}
        onOpen={() => onOpen('payments', 'approved')}
      />
      <State
        icon={IconSend}
        word={t('state.onTheWay')}
        hint={t('state.onTheWayHint')}
        count={total('onTheWay')}
        onOpen={() => onOpen('payments', 'sent')}
      />
      <State
        icon={IconCircleCheck}
        word={t('state.received')}
        hint={t('state.receivedHint')}
        count={total('received')}
        onOpen={() => onOpen('payments', 'settled')}
      />
    </ul>
  )
}

type StateProps = {
  icon: Icon
  word: string
  hint: string
  count: number | undefined
  onOpen: () => void
}
const State = ({ icon: Sign, word, hint, count, onOpen }: StateProps) => {
  const format = useFormat()
  return (
    <li>
      <UnstyledButton className={classes.state} onClick={onOpen}>
        <span className={classes.figure}>
          <Sign size={18} stroke={1.75} aria-hidden />
          <span>
            {word} {count !== undefined && format.number(count)}
          </span>
        </span>
        <Text span size="xs" c="dimmed">
          {hint}
        </Text>
      </UnstyledButton>
    </li>
  )
}
