import { Select, SimpleGrid, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type CsvMapping, dateOrders } from '../../../../shared/bank/csv-statement.ts'
import { usePair } from '../../../lib/use-pair.ts'

type Props = {
  rows: string[][]
  width: number
  mapping: CsvMapping
  onChange: (mapping: CsvMapping) => void
}
type Column = Exclude<keyof CsvMapping, 'dateOrder'>

/** Which column says what; kept for the next file of the same account. */
export const MappingFields = ({ rows, width, mapping, onChange }: Props) => {
  const { t } = useTranslation('bank')
  const pair = usePair()
  const heads = rows.find((row) => row.filter((cell) => cell !== '').length > 2) ?? []
  const columns = Array.from({ length: width }, (_, at) => ({
    value: String(at),
    label: heads[at]
      ? pair(t('table.column', { number: at + 1 }), heads[at])
      : t('table.column', { number: at + 1 }),
  }))
  const isTwo = mapping.credit !== null || mapping.debit !== null
  const chooser = (of: Column, label: string, required = false) => (
    <Select
      label={label}
      name={of}
      data={columns}
      value={mapping[of] === null ? null : String(mapping[of])}
      clearable={!required}
      allowDeselect={false}
      withAsterisk={required}
      onChange={(value) => onChange({ ...mapping, [of]: value === null ? null : Number(value) })}
    />
  )
  return (
    <>
      <Switch
        label={t('table.twoColumns')}
        checked={isTwo}
        onChange={(event) =>
          onChange(
            event.currentTarget.checked
              ? { ...mapping, amount: null, credit: mapping.amount ?? 0, debit: mapping.amount ?? 0 }
              : { ...mapping, amount: mapping.credit, credit: null, debit: null },
          )
        }
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {chooser('on', t('lines.on'), true)}
        <Select
          label={t('table.dateOrder')}
          name="dateOrder"
          data={dateOrders.map((dateOrder) => ({
            value: dateOrder,
            label: t(`table.order.${dateOrder}`),
          }))}
          value={mapping.dateOrder}
          allowDeselect={false}
          onChange={(value) =>
            onChange({ ...mapping, dateOrder: dateOrders.find((order) => order === value) ?? 'dmy' })
          }
        />
        {isTwo ? (
          <>
            {chooser('credit', t('table.credit'), true)}
            {chooser('debit', t('table.debit'), true)}
          </>
        ) : (
          chooser('amount', t('lines.amount'), true)
        )}
        {chooser('party', t('lines.party'))}
        {chooser('text', t('lines.text'))}
        {chooser('bankRef', t('lines.bankRef'))}
      </SimpleGrid>
    </>
  )
}
