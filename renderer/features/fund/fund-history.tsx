import { useTranslation } from 'react-i18next'
import { isDateText } from '../../../shared/partial-date.ts'
import { HistoryPanel } from '../../components/history-panel.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { stored, vocabularyOf, type StoredEntity } from './stored-fields.ts'

type Props = { entity: StoredEntity; id: string; currency: string }
type Value = string | number | null

/** The changes of a record of the fund, in words and amounts; ids and technical columns are left out. */
export const FundHistory = ({ entity, id, currency }: Props) => {
  const { t, i18n } = useTranslation(['fund', 'vocabulary'])
  const format = useFormat()
  const show = (field: string) => (value: Value) => {
    if (typeof value === 'number') return field.endsWith('_minor') ? format.money(value, currency) : `${value}`
    if (value === null) return ''
    if (isDateText(value)) return format.date(value)
    const list = vocabularyOf(entity, field)
    const word = list === 'gap' ? `fund:gap.${value}` : `vocabulary:${list}.${value}`
    return i18n.exists(word) ? t(word as 'vocabulary:grounds.other') : value
  } // prettier-ignore
  const fields = Object.fromEntries(
    stored.map((field) => [field, { label: t(`stored.${field}`), show: show(field) }]),
  )
  return <HistoryPanel entity={entity} entityId={id} fields={fields} />
}
