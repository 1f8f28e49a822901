import { Button, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { Chip } from '../../components/chip.tsx'
import { May } from '../../components/may.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { UndoDialog } from './undo-dialog.tsx'

export type Done = Output<'imports.list'>[number]

/** What was brought in, by whom, and the way to take all of it back. */
export const PastImports = () => {
  const { t } = useTranslation('import')
  const { moment, number } = useFormat()
  const [undoing, setUndoing] = useState<Done | null>(null)
  return (
    <QueryView query={useApiQuery('imports.list', {})}>
      {(done) =>
        done.length === 0 ? null : (
          <Stack gap="sm">
            <Title order={2} size="h3">
              {t('past.title')}
            </Title>
            <SimpleTable
              framed
              label={t('past.title')}
              rows={done}
              rowKey={({ id }) => id}
              columns={[
                { header: t('past.ref'), cell: ({ ref }) => ref },
                { header: t('past.file'), cell: ({ fileName }) => fileName },
                { header: t('reading.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
                { header: t('past.at'), cell: ({ at }) => moment(at) },
                { header: t('past.by'), cell: ({ by }) => by },
                { header: t('verdict.new'), end: true, cell: ({ counts }) => number(counts.new ?? 0) },
                { header: t('verdict.update'), end: true, cell: ({ counts }) => number(counts.update ?? 0) },
                {
                  header: t('past.undo'),
                  buttons: true,
                  cell: (each) =>
                    each.status === 'undone' ? (
                      <Chip>{t('past.undone')}</Chip>
                    ) : (
                      <May channel="imports.undo">
                        <Button size="compact-sm" variant="default" onClick={() => setUndoing(each)}>
                          {t('past.undo')}
                        </Button>
                      </May>
                    ),
                },
              ]}
            />
            {undoing && <UndoDialog done={undoing} onClose={() => setUndoing(null)} />}
          </Stack>
        )
      }
    </QueryView>
  )
}
