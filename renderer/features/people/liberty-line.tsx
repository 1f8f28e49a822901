import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { StatusChip } from '../../components/status-chip.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useRegime } from '../../lib/use-regime.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Props = { liberty: NonNullable<Output<'people.get'>['liberty']>; today?: string }

/** Where somebody is today, since when, and how old that knowledge is. */
export const LibertyLine = ({ liberty, today }: Props) => {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { word } = useVocabulary()
  const { regimeOn } = useRegime()
  const { status, regime, since, facility, lastConfirmed, overdueSince } = liberty
  const regimeWord = regime && status !== 'dead' ? regimeOn(regime, today ?? '') : ''
  // The chip has said it already where both have the same name.
  const place = [regimeWord === word('libertyClasses', status) ? '' : regimeWord, facility]
    .filter(Boolean)
    .join(', ')
  return (
    <>
      <StatusChip list="libertyClasses" code={status} unsure={!liberty.certain} />
      <Text>{[place, since && format.since(since)].filter(Boolean).join(' · ')}</Text>
      {status !== 'dead' && (
        <Text c="dimmed">
          {lastConfirmed && today
            ? t('page.lastConfirmed', {
                date: format.date(lastConfirmed),
                ago: format.relative(lastConfirmed, today),
              })
            : t('page.neverConfirmed')}
        </Text>
      )}
      {overdueSince && <Text c="var(--warn)">{t('page.overdue', { date: format.date(overdueSince) })}</Text>}
    </>
  )
}
