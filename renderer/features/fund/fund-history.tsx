import { useTranslation } from 'react-i18next'
import { HistoryPanel } from '../../components/history-panel.tsx'
import { isDateText } from '../../../shared/partial-date.ts'
import { useFormat } from '../../lib/use-format.ts'

type Props = { entity: string; id: string; currency: string }

/** The changes of a record of the fund, in words and amounts; ids and technical columns are left out. */
export const FundHistory = ({ entity, id, currency }: Props) => {
  const { t, i18n } = useTranslation(['fund', 'vocabulary'])
  const format = useFormat()
  const key = (field: string) => `fund:stored.${field}`
  const list: Partial<Record<string, string>> = {
    aid_type: 'aidTypes',
    ground: 'grounds',
    method: entity === 'donation' ? 'donationMethods' : 'paymentMethods',
    anonymity: 'anonymities',
    status: { aid_request: 'aidRequestStatuses', disbursement: 'paymentStatuses' }[entity] ?? 'donationStatuses',
    rate_kind: 'rateKinds',
  } // prettier-ignore
  const wordOf = (field: string, value: string | number | null): string | null => {
    if (typeof value === 'number' && field.endsWith('_minor')) return format.money(value, currency)
    if (typeof value !== 'string') return null
    if (field === 'gap_kind') return t(`gap.${value}` as 'gap.unknown')
    const word = `vocabulary:${list[field]}.${value}`
    if (list[field] && i18n.exists(word)) return t(word as 'vocabulary:grounds.other')
    return isDateText(value) ? format.date(value) : null
  }
  return (
    <HistoryPanel
      entity={entity}
      entityId={id}
      fieldLabel={(field) => (i18n.exists(key(field)) ? t(key(field) as 'stored.amount_minor') : null)}
      fieldValue={wordOf}
    />
  )
}
