import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { Chip } from '../../../components/chip.tsx'
import { FactCard } from '../../../components/fact-card.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

/** What is better cleared before the year is closed; nothing of it holds the closing up. */
export const OpenMatters = ({ year: { open, year } }: { year: Output<'yearEnd.get'> }) => {
  const { t } = useTranslation('books')
  const { word } = useVocabulary()
  const format = useFormat()
  return (
    <FactCard
      title={t('year.open', { year })}
      facts={open.map(({ what, count }) => ({
        label: word('yearOpen', what),
        value:
          count === 0 ? (
            <Chip tone="ok" icon={IconCheck}>
              {t('year.nothingOpen')}
            </Chip>
          ) : (
            <Chip tone="warn" icon={IconAlertTriangle}>
              {format.number(count)}
            </Chip>
          ),
      }))}
    />
  )
}
