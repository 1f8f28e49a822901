import { ActionIcon, Group, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Chosen } from './lookup-field.tsx'
import classes from './form.module.css'

type Props<Each extends Chosen> = {
  label: string
  chosen: readonly Each[]
  onChange: (chosen: Each[]) => void
  /** What else is said of each, beside its name. */
  beside?: (each: Each, change: (changed: Each) => void) => ReactNode
  /** What is wrong with the one at a place. */
  errorOf?: (at: number) => ReactNode
}

/** Records found one after another: each can be taken out again by its own button. */
export const ChosenList = <Each extends Chosen>({
  label,
  chosen,
  onChange,
  beside,
  errorOf,
}: Props<Each>) => {
  const { t } = useTranslation()
  if (chosen.length === 0) return null
  return (
    <ul className={classes.chosen} aria-label={label} data-rows={beside !== undefined}>
      {chosen.map((each, at) => (
        <li key={each.id}>
          <Group gap={4} wrap="nowrap">
            <Text size="sm" flex="1 1 auto">
              {each.label}
            </Text>
            {beside?.(each, (changed) => onChange(chosen.with(at, changed)))}
            <ActionIcon
              size={24}
              aria-label={t('form.takeOut', { name: each.label })}
              onClick={() => onChange(chosen.filter(({ id }) => id !== each.id))}
            >
              <IconX size={14} />
            </ActionIcon>
          </Group>
          {errorOf?.(at) && (
            <Text size="sm" c="var(--danger)" role="alert">
              {errorOf(at)}
            </Text>
          )}
        </li>
      ))}
    </ul>
  )
}
