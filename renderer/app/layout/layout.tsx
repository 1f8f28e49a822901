import { Outlet, useLocation } from '@tanstack/react-router'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveAllDrafts } from '../../api/drafts.ts'
import { useMasking } from '../../api/masking.tsx'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useAppEvent } from '../../api/use-app-event.ts'
import { ClosingBackup } from '../../features/backup/closing-backup.tsx'
import { HelpPanel } from '../../features/help/help-panel.tsx'
import { DemoBanner } from './demo-banner.tsx'
import { Header } from './header.tsx'
import { KeySheet } from './key-sheet.tsx'
import classes from './layout.module.css'
import { RecoveryNote } from './recovery-note.tsx'
import { SearchPalette } from './search-palette.tsx'
import { Sidebar } from './sidebar.tsx'
import { useAttemptsNote } from './use-attempts-note.ts'
import { useBankCopy } from './use-bank-copy.ts'
import { useKeys } from './use-keys.ts'
import { useMenu } from './use-menu.ts'
import { WayBackBar } from './way-back-bar.tsx'

/** The frame around every page. */
export const Layout = () => {
  const { t } = useTranslation()
  const session = useApiQuery('session.current', {})
  const [open, setOpen] = useState<'keys' | 'help' | null>(null)
  const path = useLocation({ select: ({ pathname }) => pathname })
  const main = useRef<HTMLElement>(null)
  // Another page begins at its top, however far the one before was scrolled.
  useLayoutEffect(() => {
    main.current?.scrollTo(0, 0) // a newer browser answers a promise, which is no way to clean up
  }, [path])
  const { toggle } = useMasking()
  const actions = { showKeys: () => setOpen('keys'), showHelp: () => setOpen('help'), toggleMask: toggle }
  useKeys(actions)
  useBankCopy()
  useAttemptsNote()
  useMenu(actions)
  useAppEvent('app.locking', () => void saveAllDrafts().catch(() => {}))
  return (
    <div className={classes.frame}>
      <a
        className={classes.skip}
        href="#content"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('content')?.focus()
        }}
      >
        {t('app.skip')}
      </a>
      <Sidebar />
      <div className={classes.column}>
        <Header onHelp={() => setOpen('help')} />
        {session.data?.vaultKind === 'demo' && <DemoBanner />}
        <WayBackBar />
        <main ref={main} id="content" tabIndex={-1} className={classes.main}>
          <Outlet />
        </main>
      </div>
      <SearchPalette />
      <ClosingBackup />
      <RecoveryNote />
      {open === 'keys' && <KeySheet onClose={() => setOpen(null)} />}
      <HelpPanel opened={open === 'help'} onClose={() => setOpen(null)} />
    </div>
  )
}
