import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { Chip, type Tone } from '../../components/chip.tsx'
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
  if (bundles.length === 0) return <EmptyState title={t('list.empty')} text={t('list.emptyText')} />
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
          { header: t('list.size'), cell: ({ size }) => t('size', { size: format.number(megabytes(size)) }), end: true },
          { header: t('list.state'), cell: ({ state }) => <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip> },
          {
            header: t('list.restore'),
            buttons: true,
            cell: (bundle) =>
              bundle.state !== 'damaged' && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('list.restoreOf', { date: format.moment(bundle.at) })}
                  onClick={() => onRestore(bundle)}
                >
                  {t('list.restore')}
                </Button>
              ),
          },
        ]}
      />
    </FactCard>
  )
} // prettier-ignore
