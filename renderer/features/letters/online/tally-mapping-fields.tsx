import { Select, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dateOrders } from '../../../../shared/bank/csv-statement.ts'
import type { TallyMapping } from '../../../../shared/letters/tally-table.ts'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { usePair } from '../../../lib/use-pair.ts'

type Props = { table: string[][]; mapping: TallyMapping; onChange: (mapping: TallyMapping) => void }
const columns = ['sent', 'senders', 'delivered', 'mission', 'country', 'language'] as const
const shownRows = 4

/** The first rows as they stand, and which column says what. */
export const TallyMappingFields = ({ table, mapping, onChange }: Props) => {
  const { t } = useTranslation('letters')
  const pair = usePair()
  const width = Math.max(...table.map((row) => row.length))
  const heads = table[0] ?? []
  const numbers = Array.from({ length: width }, (_, at) => at)
  const choices = numbers.map((at) => ({
    value: String(at),
    label: heads[at] ? pair(String(at + 1), heads[at]) : t('import.column', { number: at + 1 }),
  }))
  return (
    <>
      <SimpleTable
        framed
        label={t('import.preview')}
        rows={table.slice(0, shownRows).map((cells, at) => ({ at, cells }))}
        rowKey={({ at }) => at}
        columns={[
          { header: t('import.row'), cell: ({ at }) => at + 1 },
          ...numbers.map((column) => ({
            header: t('import.column', { number: column + 1 }),
            cell: ({ cells }: { at: number; cells: string[] }) => cells[column] ?? '',
          })),
        ]}
      />
      <SimpleGrid cols={{ base: 2, sm: 3 }}>
        <Select
          label={t('tally.asOf')}
          name="on"
          withAsterisk
          data={choices}
          value={String(mapping.on)}
          allowDeselect={false}
          onChange={(value) => onChange({ ...mapping, on: Number(value ?? mapping.on) })}
        />
        <Select
          label={t('import.dateOrder')}
          name="dateOrder"
          data={dateOrders.map((value) => ({ value, label: t(`import.order.${value}`) }))}
          value={mapping.dateOrder}
          allowDeselect={false}
          onChange={(value) =>
            onChange({ ...mapping, dateOrder: dateOrders.find((order) => order === value) ?? 'dmy' })
          }
        />
        {columns.map((of) => (
          <Select
            key={of}
            label={t(`import.of.${of}`)}
            name={of}
            data={choices}
            value={mapping[of] === null ? null : String(mapping[of])}
            clearable
            onChange={(value) => onChange({ ...mapping, [of]: value === null ? null : Number(value) })}
          />
        ))}
      </SimpleGrid>
    </>
  )
}
