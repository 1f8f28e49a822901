import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  guessTallyMapping,
  readTallyRows,
  type RowProblem,
  type TallyRow,
} from '../../../../shared/letters/tally-table.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useProblem, useSentence } from '../../../lib/use-sentence.ts'
import { TallyMappingFields } from './tally-mapping-fields.tsx'
import { useTallyNames } from './use-tally-names.ts'

type Props = { letterCampaignId: string; source: string; table: string[][]; onDone: () => void }
const shownProblems = 20

/** By row; two figures of one row that are wrong in the same way are one thing to mend. */
const eachOnce = (problems: readonly RowProblem[]): RowProblem[] =>
  [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()].toSorted(
    (a, b) => a.row - b.row,
  )

/** A table whose columns are named, with what it would bring and every row that cannot be kept. */
export const MappedTable = ({ letterCampaignId, source, table, onDone }: Props) => {
  const { t } = useTranslation('letters')
  const names = useTallyNames()
  const [mapping, setMapping] = useState(() => guessTallyMapping(table))
  const read = readTallyRows(table, mapping, names)
  return (
    <Stack gap="md">
      <TallyMappingFields table={table} mapping={mapping} onChange={setMapping} />
      {read.rows.length === 0 && read.problems.length === 0 ? (
        <Text role="status">{t('import.nothing')}</Text>
      ) : (
        <Checked {...read} letterCampaignId={letterCampaignId} source={source} onDone={onDone} />
      )}
    </Stack>
  )
}

type CheckedProps = Pick<Props, 'letterCampaignId' | 'source' | 'onDone'> & {
  rows: TallyRow[]
  problems: RowProblem[]
}
const Checked = ({ letterCampaignId, source, rows, problems, onDone }: CheckedProps) => {
  const { t } = useTranslation('letters')
  const sentence = useSentence()
  const command = useApiCommand('tallies.import')
  const check = useApiQuery(
    'tallies.check',
    { letterCampaignId, rows },
    { enabled: rows.length > 0, keep: true },
  )
  const wrong = eachOnce([...problems, ...(check.data?.problems ?? [])])
  const { ready = 0, known = 0 } = check.data ?? {}
  const run = async () => {
    const { added } = await command.mutateAsync({ letterCampaignId, rows, sourceNote: source })
    notifications.show({ message: t('import.done', { count: added }) })
    onDone()
  }
  return (
    <>
      {check.error && <Alert color="red">{sentence(check.error)}</Alert>}
      <Text role="status">
        {[t('import.ready', { count: ready }), known > 0 && t('import.known', { count: known })]
          .filter(Boolean)
          .join(' ')}
      </Text>
      {wrong.length > 0 && <WrongRows wrong={wrong} />}
      {command.error && (
        <Alert color="red" role="alert">
          {sentence(command.error)}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button
          disabled={wrong.length > 0 || ready === 0 || check.isFetching}
          loading={command.isPending}
          // A refusal is shown from the command's own state.
          onClick={() => void run().catch(() => {})}
        >
          {t('import.run', { count: ready })}
        </Button>
      </Group>
    </>
  )
}

const WrongRows = ({ wrong }: { wrong: readonly RowProblem[] }) => {
  const { t } = useTranslation('letters')
  const problem = useProblem()
  const rows = wrong.slice(0, shownProblems).map((each, at) => ({ ...each, at }))
  return (
    <Stack gap="xs">
      <Text c="var(--danger)">{t('import.wrong', { count: new Set(wrong.map(({ row }) => row)).size })}</Text>
      <SimpleTable
        framed
        label={t('import.wrongRows')}
        rows={rows}
        rowKey={({ at }) => at}
        columns={[
          { header: t('import.row'), cell: ({ row }) => row },
          { header: t('import.why'), cell: problem },
        ]}
      />
    </Stack>
  )
}
