import { Button, Collapse } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useCallback, useContext, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { WrongFields } from './wrong-fields.ts'

const invalid = '[aria-invalid="true"]'

/** Fields that nobody needs at first, under "More"; it opens by itself when one of them is wrong. */
export const MoreFields = ({ startOpen = false, children }: { startOpen?: boolean; children: ReactNode }) => {
  const { t } = useTranslation()
  const [open, setOpen] = useState(startOpen)
  const wrong = useContext(WrongFields)
  const fields = useRef<HTMLDivElement>(null)
  const id = useId()
  const Arrow = open ? IconChevronDown : IconChevronRight
  useEffect(() => {
    if (wrong.some((name) => fields.current?.querySelector(`[name="${CSS.escape(name)}"]`))) setOpen(true)
  }, [wrong])
  /** What is wrong takes the focus only once it can, unless something above is wrong too and has it. */
  const focusWrong = useCallback(() => {
    if (open && wrong.length > 0 && !document.activeElement?.matches(invalid))
      fields.current?.querySelector<HTMLElement>(invalid)?.focus()
  }, [open, wrong])
  useEffect(focusWrong, [focusWrong])
  return (
    <div ref={fields}>
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
      {/* In the page while it is closed too: a field that is wrong must be found there. */}
      <Collapse expanded={open} id={id} keepMountedMode="display-none" onTransitionEnd={focusWrong}>
        {children}
      </Collapse>
    </div>
  )
}
