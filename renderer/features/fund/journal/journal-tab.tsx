import { Stack } from '@mantine/core'
import { JournalCard } from './journal-card.tsx'
import { NumbersCard } from './numbers-card.tsx'

/** What another bookkeeping program gets: every posting of a period, under its own account numbers. */
export const JournalTab = () => (
  <Stack gap="md">
    <JournalCard />
    <NumbersCard />
  </Stack>
)
