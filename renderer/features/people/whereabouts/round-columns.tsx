import { useTranslation } from 'react-i18next'
import { Chip } from '../../../components/chip.tsx'
import { Marked } from '../../../components/marked.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useRegime } from '../../../lib/use-regime.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import type { RoundRow } from './round-tab.tsx'

export const useRoundColumns = (today: string): ColumnSpec<RoundRow, 'round' | 'name'>[] => {
  const { t } = useTranslation('legal')
  const format = useFormat()
  const { words } = useVocabulary()
  const { regimeOn } = useRegime()
  return [
    {
      id: 'nameLatin',
      header: t('day.name'),
      sort: 'name',
      cell: ({ id, nameLatin, nameCyrillic, isExample }) => (
        <span data-person={id}>
          <Marked isExample={isExample}>{nameLatin || nameCyrillic}</Marked>
        </span>
      ),
    },
    {
      id: 'lastConfirmed',
      header: t('day.confirmed'),
      sort: 'round',
      cell: ({ lastConfirmed }) =>
        lastConfirmed
          ? `${format.date(lastConfirmed, 'short')}${today && ` (${format.relative(lastConfirmed, today)})`}`
          : t('round.never'),
    },
    {
      id: 'status',
      header: t('day.status'),
      words: words('libertyClasses'),
      beside: [{ id: 'overdueSince', header: t('round.termOver') }],
      cell: ({ status, certain, overdueSince }) =>
        overdueSince ? (
          <Chip tone="warn">{t('day.termOver', { day: format.date(overdueSince, 'short') })}</Chip>
        ) : (
          <StatusChip list="libertyClasses" code={status} unsure={!certain} />
        ),
    },
    {
      id: 'facility',
      header: t('day.place'),
      cell: ({ regime, facility }) =>
        [regime && regimeOn(regime, today), facility].filter(Boolean).join(', '),
    },
    { id: 'ref', header: t('case.ref'), hidden: true },
  ]
}
