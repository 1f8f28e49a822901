import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ParsedStatement } from '../../../../shared/bank/statement.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { Chip } from '../../../components/chip.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useProblem } from '../../../lib/use-sentence.ts'

type Props = {
  accountId: string
  statements: ParsedStatement[]
  busy: boolean
  onImport: (statements: ParsedStatement[]) => void
}

/** What a file holds, where each statement would go, and why one cannot be taken. */
export const FoundStatements = ({ accountId, statements, busy, onImport }: Props) => {
  const { t } = useTranslation('bank')
  const format = useFormat()
  const problem = useProblem()
  const look = useApiQuery('bank.look', { accountId, statements })
  return (
    <QueryView query={look}>
      {(answers) => {
        const rows = statements.map((statement, at) => ({ at, statement, answer: answers[at] }))
        const good = rows.filter(({ answer }) => answer && !answer.problem).map(({ statement }) => statement)
        const lines = good.reduce((sum, each) => sum + each.lines.length, 0)
        return (
          <>
            <SimpleTable
              label={t('import.found')}
              framed
              rows={rows}
              rowKey={({ at }) => at}
              columns={[
                {
                  header: t('import.period'),
                  cell: ({ statement: { from, to } }) =>
                    t('import.fromTo', { from: format.date(from, 'short'), to: format.date(to, 'short') }),
                },
                {
                  header: t('import.lines'),
                  end: true,
                  cell: ({ statement }) => format.number(statement.lines.length),
                },
                {
                  header: t('import.closing'),
                  end: true,
                  cell: ({ statement: { closingMinor, currency } }) => format.money(closingMinor, currency),
                },
                {
                  header: t('import.goesTo'),
                  cell: ({ answer }) =>
                    answer?.problem ? (
                      <>
                        <Chip tone="danger" icon={IconAlertTriangle}>
                          {t('import.refused')}
                        </Chip>
                        <Text size="sm">{problem(answer.problem)}</Text>
                      </>
                    ) : (
                      answer?.account
                    ),
                },
              ]}
            />
            <Group justify="flex-end">
              <Button disabled={good.length === 0} loading={busy} onClick={() => onImport(good)}>
                {t('import.run', { count: lines })}
              </Button>
            </Group>
          </>
        )
      }}
    </QueryView>
  )
}
