import { Button, Text } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { useMay } from '../../../api/use-may.ts'
import { Chip } from '../../../components/chip.tsx'
import { FactCard } from '../../../components/fact-card.tsx'
import { May } from '../../../components/may.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { LockDialog } from './lock-dialog.tsx'
import { OpenDialog } from './open-dialog.tsx'

export type Lock = Output<'periodLocks.list'>[number]

/** F6: what is closed, by whom and why; opened again only by two, which stays on record. */
export const ClosedPeriods = () => {
  const { t } = useTranslation('books')
  const locks = useApiQuery('periodLocks.list', {})
  const [closing, setClosing] = useState(false)
  return (
    <FactCard
      title={t('lock.title')}
      action={
        <May channel="periodLocks.lock">
          <Button variant="default" onClick={() => setClosing(true)}>
            {t('lock.close')}
          </Button>
        </May>
      }
    >
      <QueryView query={locks}>
        {(rows) =>
          rows.length === 0 ? <Text c="dimmed">{t('lock.none')}</Text> : <LockTable locks={rows} />
        }
      </QueryView>
      {closing && <LockDialog onClose={() => setClosing(false)} />}
    </FactCard>
  )
}

const LockTable = ({ locks }: { locks: readonly Lock[] }) => {
  const { t } = useTranslation('books')
  const format = useFormat()
  const may = useMay()
  const [opening, setOpening] = useState<Lock | null>(null)
  return (
    <>
      <SimpleTable
        label={t('lock.title')}
        rows={locks}
        rowKey={({ id }) => id}
        columns={[
          { header: t('lock.through'), cell: ({ lockedThrough }) => format.date(lockedThrough, 'short') },
          { header: t('lock.account'), cell: ({ account }) => account ?? t('lock.allAccounts') },
          {
            header: t('lock.state'),
            cell: ({ openedAt, openedWith, openedReason, by, reason }) =>
              openedAt ? (
                <>
                  <Chip icon={IconLockOpen}>
                    {t('lock.opened', { day: format.date(openedAt.slice(0, 10)) })}
                  </Chip>
                  <Text size="xs">
                    {t('lock.openedBy', { with: openedWith ?? '', reason: openedReason })}
                  </Text>
                </>
              ) : (
                <>
                  <Chip tone="ok" icon={IconLock}>
                    {t('lock.closed')}
                  </Chip>
                  <Text size="xs">{[by, reason].filter(Boolean).join(' · ')}</Text>
                </>
              ),
          },
          {
            header: t('lock.actions'),
            buttons: true,
            cell: (lock) =>
              !lock.openedAt &&
              may('periodLocks.open') && (
                <Button size="compact-sm" variant="subtle" onClick={() => setOpening(lock)}>
                  {t('lock.open')}
                </Button>
              ),
          },
        ]}
      />
      {opening && <OpenDialog lock={opening} onClose={() => setOpening(null)} />}
    </>
  )
}
