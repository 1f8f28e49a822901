import { Alert, Button, FileButton, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconFile } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ParsedStatement, StatementProblem } from '../../../../shared/bank/statement.ts'
import type { CsvMapping } from '../../../../shared/bank/csv-statement.ts'
import type { FieldProblem } from '../../../../shared/result.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useProblem, useSentence } from '../../../lib/use-sentence.ts'
import { AppError } from '../../../../shared/result.ts'
import { accountOptions, type Account } from '../books.tsx'
import { FoundStatements } from './found-statements.tsx'
import type { FileContent } from './read-statement.ts'
import { openStatementFile } from './statement-file.ts'
import { TableImport } from './table-import.tsx'

type Props = { accounts: readonly Account[]; onClose: () => void }
type Opened = { name: string; content: FileContent }

/** Which account, which file, what is in it; only then is anything kept. */
export const ImportDialog = ({ accounts, onClose }: Props) => {
  const { t } = useTranslation('bank')
  const problem = useProblem()
  const sentence = useSentence()
  const [accountId, setAccountId] = useState(accounts[0]?.id ?? '')
  const [opened, setOpened] = useState<Opened | null>(null)
  const [wrong, setWrong] = useState<FieldProblem | null>(null)
  const [reading, setReading] = useState(false)
  const command = useApiCommand('bank.import')
  // The same file can be chosen again after it was mended.
  const reset = useRef<() => void>(null)
  const account = accounts.find(({ id }) => id === accountId)

  const choose = async (file: File | null) => {
    reset.current?.()
    if (!file) return
    command.reset()
    setOpened(null)
    setWrong(null)
    setReading(true)
    try {
      setOpened({ name: file.name, content: await openStatementFile(file) })
    } catch (error) {
      setWrong(
        error instanceof StatementProblem
          ? { problem: error.problem, values: error.values }
          : { problem: 'file_unreadable' },
      )
    } finally {
      setReading(false)
    }
  }
  const keep = async (statements: ParsedStatement[], mapping: CsvMapping | null = null) => {
    const { lines } = await command.mutateAsync({ accountId, statements, mapping })
    notifications.show({ message: t('import.done', { count: lines }) })
    onClose()
  }
  const refusal = (error: Error): string => {
    const [beside] = error instanceof AppError ? Object.values(error.wire.fields ?? {}) : []
    return beside ? problem(beside) : sentence(error)
  }
  const save = (statements: ParsedStatement[], mapping: CsvMapping | null = null) =>
    // The refusal is shown from the command's own state.
    void keep(statements, mapping).catch(() => {})
  return (
    <Modal opened onClose={onClose} title={t('import.title')} size="xl" closeOnClickOutside={false}>
      <Stack gap="md">
        <Text>{t('import.text')}</Text>
        <Group align="flex-end">
          <Select
            label={t('account')}
            name="accountId"
            data={accountOptions(accounts)}
            value={accountId}
            allowDeselect={false}
            data-autofocus
            onChange={(value) => setAccountId(value ?? accountId)}
            miw="18rem"
          />
          <FileButton resetRef={reset} accept=".xml,.csv,.txt,.tsv" onChange={(file) => void choose(file)}>
            {({ onClick }) => (
              <Button
                variant="default"
                leftSection={<IconFile size={16} aria-hidden />}
                loading={reading}
                onClick={onClick}
              >
                {opened ? t('import.another') : t('import.choose')}
              </Button>
            )}
          </FileButton>
          {opened && <Text>{opened.name}</Text>}
        </Group>
        {wrong && (
          <Alert color="red" role="alert">
            {problem(wrong)}
          </Alert>
        )}
        {command.error && (
          <Alert color="red" role="alert">
            {refusal(command.error)}
          </Alert>
        )}
        {opened?.content.kind === 'camt' && (
          <FoundStatements
            key={opened.name + accountId}
            accountId={accountId}
            statements={opened.content.statements}
            busy={command.isPending}
            onImport={save}
          />
        )}
        {opened?.content.kind === 'table' && account && (
          <TableImport
            key={opened.name + accountId}
            account={account}
            rows={opened.content.rows}
            busy={command.isPending}
            onImport={save}
          />
        )}
      </Stack>
    </Modal>
  )
}
