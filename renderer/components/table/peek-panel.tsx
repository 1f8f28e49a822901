import { ActionIcon, Button, Group, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './table.module.css'

type Props = {
  title: ReactNode
  openLabel: string
  onOpen: () => void
  onClose: () => void
  children: ReactNode
}

/** The record of the row beside the list: to look at, one after the other, without leaving it. */
export const PeekPanel = ({ title, openLabel, onOpen, onClose, children }: Props) => {
  const { t } = useTranslation('views')
  return (
    <aside
      className={classes.peek}
      aria-label={t('peek.label')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="sm">
        <div className={classes.peekTitle} role="heading" aria-level={2}>
          {title}
        </div>
        <Tooltip label={t('peek.close')}>
          <ActionIcon size={28} aria-label={t('peek.close')} onClick={onClose}>
            <IconX size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
      {children}
      <Button variant="default" mt="md" onClick={onOpen}>
        {openLabel}
      </Button>
    </aside>
  )
}
