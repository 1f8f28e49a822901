import { Button, Group, Modal, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProblem } from '../../lib/use-sentence.ts'
import { type Chosen, LookupField } from '../form/lookup-field.tsx'
import type { BulkAction } from './bulk-types.ts'

type Props = {
  title: string
  ask: NonNullable<BulkAction['ask']>
  onConfirm: (choice: string, record: string | null) => void
  onClose: () => void
}

/** What all chosen rows are changed to. */
export const BulkDialog = ({ title, ask, onConfirm, onClose }: Props) => {
  const { t } = useTranslation('common')
  const problem = useProblem()
  const [choice, setChoice] = useState<string | null>(null)
  const [record, setRecord] = useState<Chosen | null>(null)
  const [missing, setMissing] = useState(false)
  const isWhole = ask.choice ? choice !== null : record !== null
  const confirm = () => (isWhole ? onConfirm(choice ?? '', record?.id ?? null) : setMissing(true))
  const required = missing ? problem({ problem: 'required' }) : null
  return (
    <Modal opened onClose={onClose} title={title}>
      <Stack gap="md">
        {ask.choice && (
          <Select
            name="choice"
            label={ask.choice.label}
            withAsterisk
            data-autofocus
            openOnFocus={false}
            data={[...ask.choice.options]}
            value={choice}
            error={choice === null ? required : null}
            onChange={setChoice}
          />
        )}
        {ask.record && (
          <LookupField
            name="record"
            label={ask.record.label}
            list={ask.record.list}
            find={ask.record.find}
            value={record}
            {...(!ask.choice && { required: true, error: record === null ? required : null })}
            onChange={setRecord}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <Button onClick={confirm}>{title}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
