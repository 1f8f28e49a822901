import { useTranslation } from 'react-i18next'
import type { PartialDate } from '../../../shared/partial-date.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Finding } from './use-open-finding.ts'

/** What is wrong, as a sentence where there is one to say, and with which record. */
export const useWrong = () => {
  const { t } = useTranslation('quality')
  const { partialDate, number } = useFormat()
  const { words } = useVocabulary()
  const day = (on: PartialDate | null) => (on ? partialDate(on, 'short') : '')
  const sentence = ({ kind, on, until, reason, claimed, recorded }: Finding): string => {
    switch (kind) {
      case 'no_source':
        return on ? partialDate(on) : ''
      case 'custody_gap':
        return t('wrong.between', { from: day(on), to: day(until) })
      case 'possible_overlap':
        return t('wrong.twoBegan', { one: day(on), other: day(until) })
      case 'not_confirmed':
        return t('wrong.confirmed', { day: day(on) })
      case 'term_over':
        return t('wrong.ended', { day: day(on) })
      case 'no_basis':
      case 'figure_unsupported':
        return claimed === null || recorded === null
          ? ((reason && words('qualityReasons')[reason]) ?? '')
          : t('wrong.claimed', { claimed: number(claimed), recorded: number(recorded) })
    }
  }
  return (finding: Finding): { record: string; sentence: string } => ({
    sentence: sentence(finding),
    record:
      (finding.metric ? words('figureMetrics')[finding.metric] : words('qualityRecords')[finding.record]) ??
      '',
  })
}
