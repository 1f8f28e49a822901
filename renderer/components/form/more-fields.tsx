import { Button, Collapse } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Fields that nobody needs at first, under "More". */
export const MoreFields = ({ startOpen = false, children }: { startOpen?: boolean; children: ReactNode }) => {
  const { t } = useTranslation()
  const [open, setOpen] = useState(startOpen)
  const id = useId()
  const Arrow = open ? IconChevronDown : IconChevronRight
  return (
    <div>
      <Button
        variant="subtle"
        leftSection={<Arrow size={16} aria-hidden />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        mb="xs"
      >
        {open ? t('form.less') : t('form.more')}
      </Button>
      <Collapse expanded={open} id={id}>
        {children}
      </Collapse>
    </div>
  )
}
