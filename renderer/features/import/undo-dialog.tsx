import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { QueryView } from '../../components/query-view.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import type { Done } from './past-imports.tsx'
import { useLongWork } from './use-long-work.ts'
import { WorkLine } from './work-line.tsx'

const most = 100

/** Before a whole import is taken back: what goes, and what stays because it was changed or used since. */
export const UndoDialog = ({ done, onClose }: { done: Done; onClose: () => void }) => {
  const { t } = useTranslation(['import', 'common'])
  const { number } = useFormat()
  const work = useLongWork()
  const since = useApiQuery('imports.changedSince', { id: done.id })
  const undo = async () => {
    const answer = await work.run(() => invoke('imports.undo', { id: done.id }))
    if (!answer) return
    notifications.show({
      message: t('undo.done', { undone: number(answer.undone), kept: number(answer.kept) }),
    })
    onClose()
  }
  return (
    <Modal opened onClose={onClose} size="lg" title={t('undo.title', { ref: done.ref })}>
      <QueryView query={since}>
        {({ changed, unchanged }) => (
          <Stack gap="md">
            <Text>{t('undo.text', { count: unchanged, number: number(unchanged) })}</Text>
            {changed.length > 0 && (
              <>
                <Text>{t('undo.kept', { count: changed.length, number: number(changed.length) })}</Text>
                <SimpleTable
                  framed
                  label={t('undo.changed')}
                  rows={changed.slice(0, most)}
                  rowKey={({ n }) => n}
                  columns={[
                    { header: t('check.row'), cell: ({ n }) => number(n) },
                    { header: t('undo.record'), cell: ({ label }) => label },
                  ]}
                />
              </>
            )}
            <WorkLine
              work={work}
              words={t('work.undoing')}
              onCancel={() => void invoke('imports.cancel', {})}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('common:form.cancel')}
              </Button>
              <Button
                color="red"
                disabled={unchanged === 0 || work.progress !== null}
                onClick={() => void undo()}
              >
                {t('undo.confirm')}
              </Button>
            </Group>
          </Stack>
        )}
      </QueryView>
    </Modal>
  )
}
