import { ActionIcon, Kbd, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useRouterState } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { currentTrail } from './trail.ts'

/** The record before and after this one in the list one came from; nothing where one came from elsewhere. */
export const Neighbours = () => {
  const { t } = useTranslation('views')
  const id = useRouterState({ select: ({ location }) => location.pathname.split('/').at(-1) ?? '' })
  const trail = currentTrail()
  if (!trail || (!trail.has(id, -1) && !trail.has(id, 1))) return null
  const steps = [
    { step: -1, label: t('trail.previous'), key: '[', code: 'BracketLeft', Icon: IconChevronLeft },
    { step: 1, label: t('trail.next'), key: ']', code: 'BracketRight', Icon: IconChevronRight },
  ] as const
  return (
    <ActionIcon.Group>
      {steps.map(({ step, label, key, code, Icon }) => (
        <Tooltip
          key={key}
          label={
            <>
              {label} <Kbd size="xs">{key}</Kbd>
            </>
          }
        >
          <ActionIcon
            size={36}
            variant="default"
            aria-label={label}
            data-key={code}
            disabled={!trail.has(id, step)}
            onClick={() => void trail.follow(id, step)}
          >
            <Icon size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </ActionIcon.Group>
  )
}
