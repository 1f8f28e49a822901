import { Alert, Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../../../shared/result.ts'
import { invoke } from '../../../api/invoke.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { typedDate, readWholeDay } from '../../../lib/read-date.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useProblem, useSentence } from '../../../lib/use-sentence.ts'
import { accountOptions, useToday, type Account } from '../books.tsx'
import { FilePayments } from './file-payments.tsx'

type Props = { accounts: readonly Account[]; onClose: () => void }

/** Approved transfers as a file for the bank: each as the bank will read it, before anything is saved. */
export const FileDialog = ({ accounts, onClose }: Props) => {
  const { t } = useTranslation('bank')
  const problem = useProblem()
  const today = useToday()
  const [accountId, setAccountId] = useState(accounts[0]?.id ?? '')
  const look = useApiQuery('paymentFiles.look', { accountId })
  return (
    <Modal opened onClose={onClose} title={t('file.title')} size="xl" closeOnClickOutside={false}>
      <Stack gap="md">
        <Text>{t('file.text')}</Text>
        <Select
          label={t('account')}
          name="accountId"
          data={accountOptions(accounts)}
          value={accountId}
          allowDeselect={false}
          data-autofocus
          onChange={(value) => setAccountId(value ?? accountId)}
        />
        <QueryView query={look}>
          {(found) =>
            found.problem ? (
              <Alert color="brand" role="status">
                {problem({ problem: found.problem })}
              </Alert>
            ) : found.payments.length === 0 ? (
              <Text c="dimmed" role="status">
                {t('file.none')}
              </Text>
            ) : (
              today && (
                <Choice
                  key={accountId}
                  accountId={accountId}
                  today={today}
                  payments={found.payments}
                  onClose={onClose}
                />
              )
            )
          }
        </QueryView>
      </Stack>
    </Modal>
  )
}

type ChoiceProps = {
  accountId: string
  today: string
  payments: Parameters<typeof FilePayments>[0]['payments']
  onClose: () => void
}
const Choice = ({ accountId, today, payments, onClose }: ChoiceProps) => {
  const { t } = useTranslation('bank')
  const format = useFormat()
  const sentence = useSentence()
  const problem = useProblem()
  const make = useApiCommand('paymentFiles.make')
  const possible = payments.filter((each) => !each.problem && !each.inFile)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [on, setOn] = useState(typedDate(today))
  const day = readWholeDay(on)
  const chosen = possible.filter(({ id }) => !left.has(id))
  const total = chosen.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const currency = payments[0]?.currency ?? ''
  const run = async () => {
    if (!day.ok) return
    const { name, text } = await make.mutateAsync({
      accountId,
      on: day.text,
      paymentIds: chosen.map(({ id }) => id),
    })
    const file = await invoke('file.save', { suggestedName: name, bytes: new TextEncoder().encode(text) })
    if (file) notifications.show({ message: t('file.saved', { file: file.fileName }) })
    onClose()
  }
  const beside = make.error instanceof AppError ? Object.entries(make.error.wire.fields ?? {}) : []
  const ofDay = beside.find(([field]) => field === 'on')?.[1]
  const [other] = beside.filter(([field]) => field !== 'on')
  return (
    <>
      <FilePayments
        payments={payments}
        left={left}
        onToggle={(id) => {
          const next = new Set(left)
          if (!next.delete(id)) next.add(id)
          setLeft(next)
        }}
      />
      <DayInput
        name="on"
        label={t('file.on')}
        required
        value={on}
        onChange={setOn}
        error={ofDay && problem(ofDay)}
      />
      {make.error && !ofDay && (
        <Alert color="red" role="alert">
          {other ? problem(other[1]) : sentence(make.error)}
        </Alert>
      )}
      <Group justify="space-between">
        <Text role="status">
          {t('file.sum', { count: chosen.length, sum: format.money(total, currency) })}
        </Text>
        <Button
          disabled={chosen.length === 0 || !day.ok}
          loading={make.isPending}
          onClick={() => void run().catch(() => {})}
        >
          {t('file.save')}
        </Button>
      </Group>
    </>
  )
}
