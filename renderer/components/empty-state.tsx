import { Button, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './blocks.module.css'

type Props = { title: string; text: string; action?: ReactNode; onClear?: () => void }

/** Nothing here: why, and the one thing to do. */
export const EmptyState = ({ title, text, action, onClear }: Props) => {
  const { t } = useTranslation()
  return (
    <Stack align="center" gap="xs" className={classes.empty}>
      <Title order={2} size="h3">
        {title}
      </Title>
      <Text c="dimmed" maw="34rem" ta="center">
        {text}
      </Text>
      {action}
      {onClear && (
        <Button variant="default" onClick={onClear}>
          {t('table.clearFilters')}
        </Button>
      )}
    </Stack>
  )
}
