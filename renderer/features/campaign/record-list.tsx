import { Button, Group, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { CommandChannel } from '../../../shared/contract/index.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { May } from '../../components/may.tsx'

type Props = {
  /** What adding one calls. */
  channel: CommandChannel
  addLabel: string
  onAdd: () => void
  count: number
  empty: { title: string; text: string }
  children: ReactNode
}

/** A part of the campaign page: add one, or see what there is. */
export const RecordList = ({ channel, addLabel, onAdd, count, empty, children }: Props) => {
  const add = (
    <May channel={channel}>
      <Button leftSection={<IconPlus size={16} aria-hidden />} data-key="KeyN" onClick={onAdd}>
        {addLabel}
      </Button>
    </May>
  )
  if (count === 0) return <EmptyState {...empty} action={add} />
  return (
    <Stack gap="md">
      <Group justify="flex-end">{add}</Group>
      {children}
    </Stack>
  )
}
