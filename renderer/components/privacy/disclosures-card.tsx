import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../api/use-may.ts'
import { FactCard } from '../fact-card.tsx'
import { DisclosureDialog } from './disclosure-dialog.tsx'
import { DisclosureTable } from './disclosure-table.tsx'
import type { Privacy } from './naming-card.tsx'
import type { Subject } from './privacy-panel.tsx'

type Props = Subject & { privacy: Privacy; isClosed: boolean }

/** Who knows what: lists, reports and letters by themselves, calls and meetings as they are written down. */
export const DisclosuresCard = ({ privacy, isClosed, ...subject }: Props) => {
  const { t } = useTranslation('casework')
  const may = useMay()
  const [open, setOpen] = useState(false)
  return (
    <FactCard
      title={t('disclosure.title')}
      action={
        may('disclosures.add') &&
        !isClosed && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            aria-label={t('addTo', { title: t('disclosure.title') })}
            onClick={() => setOpen(true)}
          >
            {t('add')}
          </Button>
        )
      }
    >
      <DisclosureTable rows={privacy.disclosures} />
      {open && <DisclosureDialog {...subject} onClose={() => setOpen(false)} />}
    </FactCard>
  )
}
