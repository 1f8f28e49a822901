import { Button, Group, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { EmptyState } from '../../components/empty-state.tsx'

type Props = {
  addLabel: string
  onAdd: () => void
  count: number
  empty: { title: string; text: string }
  children: ReactNode
}

/** A part of the campaign page: add one, or see what there is. */
export const RecordList = ({ addLabel, onAdd, count, empty, children }: Props) => {
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} data-key="KeyN" onClick={onAdd}>
      {addLabel}
    </Button>
  )
  if (count === 0) return <EmptyState {...empty} action={add} />
  return (
    <Stack gap="md">
      <Group justify="flex-end">{add}</Group>
      {children}
    </Stack>
  )
}
