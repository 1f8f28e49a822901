import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useMay } from '../../api/use-may.ts'
import { Chip, type Tone } from '../../components/chip.tsx'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'

export type Bundle = Output<'backup.state'>['bundles'][number]

const tones: Record<Bundle['state'], Tone> = { verified: 'ok', unchecked: 'neutral', damaged: 'danger' }
const megabytes = (bytes: number) => Math.max(0.1, Math.round(bytes / 100_000) / 10)

type Props = { bundles: readonly Bundle[]; onRestore: (bundle: Bundle) => void }

/** Every bundle there is, newest first. */
export const BundleTable = ({ bundles, onRestore }: Props) => {
  const { t } = useTranslation('backup')
  const format = useFormat()
  const [removing, setRemoving] = useState<Bundle | null>(null)
  if (bundles.length === 0) return <EmptyState title={t('list.empty')} text={t('list.emptyText')} />
  const newest = (place: Bundle['place']) =>
    bundles.find((bundle) => bundle.place === place && bundle.state !== 'damaged')
  return (
    <FactCard title={t('list.title')}>
      <SimpleTable
        label={t('list.title')}
        rows={bundles}
        rowKey={({ name, place }) => `${place}/${name}`}
        columns={[
          { header: t('list.date'), cell: ({ at }) => format.moment(at) },
          { header: t('list.reason'), cell: ({ reason }) => reason && t(`reason.${reason}`) },
          { header: t('list.place'), cell: ({ place }) => t(`place.${place}`) },
          {
            header: t('list.size'),
            cell: ({ size }) => t('size', { size: format.number(megabytes(size)) }),
            end: true,
          },
          {
            header: t('list.state'),
            cell: ({ state }) => <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip>,
          },
          {
            header: t('list.restore'),
            buttons: true,
            cell: (bundle) => (
              <BundleButtons
                bundle={bundle}
                canRemove={bundle !== newest(bundle.place)}
                onRestore={() => onRestore(bundle)}
                onRemove={() => setRemoving(bundle)}
              />
            ),
          },
        ]}
      />
      {removing && <RemoveDialog bundle={removing} onClose={() => setRemoving(null)} />}
    </FactCard>
  )
}

type ButtonsProps = { bundle: Bundle; canRemove: boolean; onRestore: () => void; onRemove: () => void }
const BundleButtons = ({ bundle: { at, state }, canRemove, onRestore, onRemove }: ButtonsProps) => {
  const { t } = useTranslation('backup')
  const date = useFormat().moment(at)
  const may = useMay()
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      {state !== 'damaged' && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('list.restoreOf', { date })}
          onClick={onRestore}
        >
          {t('list.restore')}
        </Button>
      )}
      {canRemove && may('backup.remove') && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('list.removeOf', { date })}
          onClick={onRemove}
        >
          {t('list.remove')}
        </Button>
      )}
    </Group>
  )
}

const RemoveDialog = ({ bundle: { name, place, at }, onClose }: { bundle: Bundle; onClose: () => void }) => {
  const { t } = useTranslation('backup')
  const format = useFormat()
  const remove = useApiCommand('backup.remove')
  return (
    <ConfirmDialog
      title={t('list.removeOf', { date: format.moment(at) })}
      text={t('list.removeText')}
      confirmLabel={t('list.removeConfirm')}
      danger
      onConfirm={() => remove.mutateAsync({ name, place })}
      onClose={onClose}
    />
  )
}
