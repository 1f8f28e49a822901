import { Text, UnstyledButton } from '@mantine/core'
import { IconCircleCheck, IconClock, IconSend, IconWallet, type Icon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import classes from './four-states.module.css'
import { openListFiltered } from '../../../components/table/use-list-state.ts'
import { useCount } from '../use-counts.ts'

type StateTab = 'requests' | 'payments'
type Props = { onOpen: (tab: StateTab, status: string) => void }

/** Makes the list that opens next show one state only. */
export const showState = (tab: StateTab, status: string): void =>
  openListFiltered(tab === 'requests' ? 'aidRequests.list' : 'payments.list', { status: [status] })

/** To decide, to pay, on the way, received: how many, and the list of them one press away. */
export const FourStates = ({ onOpen }: Props) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const reserved = useCount('reserved') ?? 0
  return (
    <ul className={classes.states} aria-label={t('state.label')}>
      <State
        icon={IconClock}
        word={t('state.toDecide')}
        hint={t('state.toDecideHint', { reserved: format.number(reserved) })}
        count={useCount('toDecide')}
        onOpen={() => onOpen('requests', 'submitted')}
      />
      <State
        icon={IconWallet}
        word={t('state.toPay')}
        hint={t('state.toPayHint')}
        count={useCount('toPay')}
        onOpen={() => onOpen('payments', 'approved')}
      />
      <State
        icon={IconSend}
        word={t('state.onTheWay')}
        hint={t('state.onTheWayHint')}
        count={useCount('onTheWay')}
        onOpen={() => onOpen('payments', 'sent')}
      />
      <State
        icon={IconCircleCheck}
        word={t('state.received')}
        hint={t('state.receivedHint')}
        count={useCount('received')}
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
