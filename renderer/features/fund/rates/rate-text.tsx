import { Text } from '@mantine/core'
import { convert, type StoredRate } from '../../../../shared/rate.ts'
import { exponentOf } from '../../../../shared/money.ts'
import { useFormat } from '../../../lib/use-format.ts'

/** Both ways round, so that a rate typed upside down is seen at once. */
export const RateText = ({ rate }: { rate: StoredRate }) => {
  const format = useFormat()
  const { from, to, rateScaled } = rate
  const thousand = { minor: 1000 * 10 ** exponentOf(to), currency: to }
  return (
    <Text c="dimmed" role="status">
      {`1 ${from} = ${format.rate(rateScaled)} ${to} · ${format.money(thousand.minor, to)} = ${format.money(convert(thousand, rate), from)}`}
    </Text>
  )
}
