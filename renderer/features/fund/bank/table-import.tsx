import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { guessMapping } from '../../../../shared/bank/csv-guess.ts'
import {
  csvStatement,
  type CsvMapping,
  type CsvReading,
  readRows,
} from '../../../../shared/bank/csv-statement.ts'
import { type ParsedStatement, StatementProblem, sumOf } from '../../../../shared/bank/statement.ts'
import { parseAmount } from '../../../../shared/money.ts'
import type { FieldProblem } from '../../../../shared/result.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useProblem } from '../../../lib/use-sentence.ts'
import { noAmount } from '../amounts.ts'
import type { Account } from '../books.tsx'
import { MappingFields } from './mapping-fields.tsx'
import { TablePreview } from './table-preview.tsx'

type Props = {
  account: Account
  rows: string[][]
  busy: boolean
  onImport: (statements: ParsedStatement[], mapping: CsvMapping) => void
}

/** A table as the account's bank writes it: as it was read the last time, else as its headings suggest. */
export const TableImport = (props: Props) => {
  const stored = useApiQuery('bank.mapping', { accountId: props.account.id })
  const width = Math.max(...props.rows.map((row) => row.length))
  const fits = (mapping: CsvMapping) =>
    Object.values(mapping).every((column) => typeof column !== 'number' || column < width)
  return (
    <QueryView query={stored}>
      {(known) => (
        <Mapped {...props} width={width} start={known && fits(known) ? known : guessMapping(props.rows)} />
      )}
    </QueryView>
  )
}

const readingOf = (rows: string[][], mapping: CsvMapping, currency: string): CsvReading | FieldProblem => {
  if (mapping.amount === null && (mapping.credit === null || mapping.debit === null))
    return { problem: 'csv_amount_column' }
  try {
    return readRows(rows, mapping, currency)
  } catch (error) {
    if (error instanceof StatementProblem) return { problem: error.problem, values: error.values }
    throw error
  }
}

const Mapped = ({
  account,
  rows,
  width,
  start,
  busy,
  onImport,
}: Props & { width: number; start: CsvMapping }) => {
  const { t } = useTranslation('bank')
  const format = useFormat()
  const problem = useProblem()
  const { currency } = account
  const [mapping, setMapping] = useState(start)
  const [closing, setClosing] = useState(noAmount(currency))
  const [missing, setMissing] = useState<FieldProblem | null>(null)
  const reading = readingOf(rows, mapping, currency)
  const run = () => {
    if (!('lines' in reading)) return
    const read = closing.text.trim() ? parseAmount(closing.text, currency) : null
    if (!read?.ok) return setMissing({ problem: read ? read.problem : 'required' })
    setMissing(null)
    onImport([csvStatement(reading.lines, currency, read.minor)], mapping)
  }
  return (
    <Stack gap="md">
      <TablePreview rows={rows} width={width} />
      <MappingFields rows={rows} width={width} mapping={mapping} onChange={setMapping} />
      <Text role="status">
        {'lines' in reading
          ? t('table.read', {
              count: reading.lines.length,
              sum: format.money(sumOf(reading.lines), currency),
              left: format.number(reading.leftOut),
            })
          : problem(reading)}
      </Text>
      <MoneyInput
        name="closing"
        label={t('table.closing')}
        hint={t('table.closingHint')}
        required
        currencies={[currency]}
        value={closing}
        onChange={setClosing}
        error={missing && problem(missing)}
      />
      <Group justify="flex-end">
        <Button disabled={!('lines' in reading)} loading={busy} onClick={run}>
          {t('import.run', { count: 'lines' in reading ? reading.lines.length : 0 })}
        </Button>
      </Group>
    </Stack>
  )
}
