import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import type { Decision } from './use-decision.ts'

/** A2, F11: why one signature is enough, or two are needed. */
export const LimitText = ({ decision }: { decision: Decision }) => {
  const { t } = useTranslation('approvals')
  const format = useFormat()
  const { twoAboveMinor, countedMinor, amountMinor, currency } = decision
  if (decision.subject === 'write_off') return <Text size="sm">{t('twoForLoss')}</Text>
  if (twoAboveMinor === null) return <Text size="sm">{t('noLimit')}</Text>
  const values = {
    limit: format.money(twoAboveMinor, currency),
    counted: format.money(countedMinor, currency),
  }
  const isTwo = countedMinor > twoAboveMinor
  if (countedMinor > amountMinor)
    return <Text size="sm">{t(isTwo ? 'twoTogether' : 'oneTogether', values)}</Text>
  return <Text size="sm">{t(isTwo ? 'twoAbove' : 'oneBelow', values)}</Text>
}
