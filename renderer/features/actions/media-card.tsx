import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useMay } from '../../api/use-may.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { RowButtons } from '../../components/row-buttons.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import type { Action } from './action-page.tsx'
import { MediaDialog } from './media-dialog.tsx'

export type Medium = Action['media'][number]

/** What was written and shown about it. The program has no network: an address is a text to copy. */
export const MediaCard = ({ action }: { action: Action }) => {
  const { t } = useTranslation('actions')
  const format = useFormat()
  const may = useMay()
  const remove = useApiCommand('actions.removeMedia')
  const [open, setOpen] = useState<Medium | 'new' | null>(null)
  const mayWrite = may('actions.addMedia') && action.archivedAt === null
  return (
    <FactCard
      title={t('media.title')}
      action={
        mayWrite && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setOpen('new')}
          >
            {t('media.add')}
          </Button>
        )
      }
    >
      {action.media.length === 0 ? (
        <Text c="dimmed">{t('media.empty')}</Text>
      ) : (
        <SimpleTable
          label={t('media.title')}
          rows={action.media}
          rowKey={({ id }) => id}
          columns={[
            { header: t('media.outlet'), cell: ({ outlet }) => outlet },
            {
              header: t('media.headline'),
              cell: ({ title, url }) => (
                <>
                  {title}
                  {url && (
                    <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                      {url}
                    </Text>
                  )}
                </>
              ),
            },
            {
              header: t('media.publishedOn'),
              cell: ({ publishedOn }) => publishedOn && format.date(publishedOn, 'short'),
            },
            {
              header: t('media.change'),
              buttons: true,
              cell: (medium) =>
                mayWrite && (
                  <RowButtons
                    name={medium.outlet}
                    onEdit={() => setOpen(medium)}
                    onArchive={() => remove.mutate({ id: medium.id, version: medium.version })}
                  />
                ),
            },
          ]}
        />
      )}
      {remove.error && <ErrorState error={remove.error} />}
      {open && (
        <MediaDialog
          actionId={action.id}
          {...(open !== 'new' && { medium: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </FactCard>
  )
}
