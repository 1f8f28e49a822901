import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMasking } from '../../api/masking.tsx'
import { useMay } from '../../api/use-may.ts'
import { useFormat } from '../../lib/use-format.ts'
import { ProgressLine } from '../progress-line.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import type { BulkAction, BulkSpec } from './bulk-types.ts'
import classes from './table.module.css'
import { type Progress, useBulkRun } from './use-bulk-run.ts'
import type { Selection } from './use-selection.ts'

type Props = { spec: BulkSpec; selection: Selection; archived: boolean }

/** Under the table, while rows are chosen: how many, and what can be done with all of them. */
export const BulkBar = ({ spec, selection, archived }: Props) => {
  const { t } = useTranslation('views')
  const may = useMay()
  const { masked } = useMasking()
  const bulk = useBulkRun(spec)
  const [asking, setAsking] = useState<BulkAction | null>(null)
  const count = selection.size
  const offered = spec.actions.filter(
    ({ place, channel }) => place === (archived ? 'archive' : 'list') && may(channel),
  )
  const run = async (action: BulkAction, choice = '', record: string | null = null) => {
    setAsking(null)
    if (await bulk.run(action, selection.rows(), { choice, record })) selection.clear()
  }
  const { progress } = bulk
  return (
    <>
      {progress && (
        <div className={classes.bulk}>
          <Running progress={progress} onCancel={bulk.cancel} />
        </div>
      )}
      {!progress && count > 0 && (
        <section className={classes.bulk} aria-label={t('bulk.label')}>
          <Group gap="sm">
            <Text role="status" fw={600}>
              {t('bulk.selected', { count })}
            </Text>
            {offered.map((action) => (
              <Button
                key={action.id}
                variant="default"
                size="xs"
                onClick={() => (action.ask ? setAsking(action) : void run(action))}
              >
                {action.label(count)}
              </Button>
            ))}
            <Button variant="subtle" color="gray" size="xs" ml="auto" onClick={selection.clear}>
              {t('bulk.clear')}
            </Button>
          </Group>
        </section>
      )}
      {asking?.ask && (
        <BulkDialog
          title={asking.label(count)}
          ask={asking.ask}
          onConfirm={(choice, record) => void run(asking, choice, record)}
          onClose={() => setAsking(null)}
        />
      )}
      {bulk.skipped.length > 0 && (
        <Modal opened onClose={bulk.closeSkipped} title={t('bulk.skippedTitle')}>
          <Stack gap="sm">
            <Text>{t('bulk.skipped', { count: bulk.skipped.length })}</Text>
            <ul>
              {bulk.skipped.map(({ id, ref, label }) => (
                <li key={id}>{masked ? ref : [ref, label].filter(Boolean).join(' · ')}</li>
              ))}
            </ul>
            <Group justify="flex-end">
              <Button onClick={bulk.closeSkipped}>{t('bulk.understood')}</Button>
            </Group>
          </Stack>
        </Modal>
      )}
    </>
  )
}

/** How far it is. What is being undone is not held up any more. */
const Running = ({ progress, onCancel }: { progress: Progress; onCancel: () => void }) => {
  const { t } = useTranslation('views')
  const format = useFormat()
  const { step, done, total } = progress
  const words = t(`bulk.step.${step}`, { done: format.number(done), total: format.number(total) })
  if (step === 'undo') return <Text role="status">{words}</Text>
  return (
    <ProgressLine
      words={words}
      done={done}
      total={total}
      cancelLabel={t('bulk.cancel')}
      onCancel={onCancel}
    />
  )
}
