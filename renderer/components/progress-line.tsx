import { Button, Group, Progress, Stack, Text } from '@mantine/core'

type Props = { words: string; done: number; total: number; cancelLabel: string; onCancel: () => void }

/** How far something long is, in words and as a line, and the way out of it. */
export const ProgressLine = ({ words, done, total, cancelLabel, onCancel }: Props) => (
  <Stack gap="xs" role="status">
    <Group justify="space-between">
      <Text>{words}</Text>
      <Button size="compact-sm" variant="default" onClick={onCancel}>
        {cancelLabel}
      </Button>
    </Group>
    <Progress value={(done / Math.max(1, total)) * 100} aria-label={words} />
  </Stack>
)
