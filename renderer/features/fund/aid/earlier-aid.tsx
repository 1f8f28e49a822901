import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../../../shared/partial-date.ts'
import type { AidType } from '../../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Props = { household: Chosen | null; aidType: AidType | ''; today: string }
const window = 30

/** F16: the same aid within thirty days, whichever fund gave it; a word before saving, never a refusal. */
export const EarlierAid = ({ household, aidType, today }: Props) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const { word } = useVocabulary()
  const found = useApiQuery(
    'payments.list',
    {
      sort: 'date',
      descending: true,
      limit: 20,
      filters: {
        household: [household?.id ?? ''],
        aidType: [aidType],
        status: ['approved', 'sent', 'settled'],
      },
    },
    { enabled: household !== null && aidType !== '' },
  )
  if (!household || !aidType) return null
  const [latest] = (found.data?.rows ?? []).filter(
    ({ paidOn, plannedOn }) => Math.abs(daysBetween(today, paidOn ?? plannedOn)) <= window,
  )
  if (!latest) return null
  return (
    <Alert color="brand" role="status">
      {t('request.alsoHelped', {
        date: format.date(latest.paidOn ?? latest.plannedOn),
        aid: word('aidTypes', latest.aidType),
        amount: format.money(latest.amountMinor, latest.currency),
        fund: latest.fund,
      })}
    </Alert>
  )
}
