import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import type { Fact } from '../../../components/fact-card.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { isAsked } from './proceeding-values.ts'

type Proceeding = Output<'proceedings.get'>

/** What is known of a proceeding, each fact with its name; what is not known is left out. */
export const useProceedingFacts = () => {
  const { t } = useTranslation('legal')
  const format = useFormat()
  const { word } = useVocabulary()
  return (proceeding: Proceeding): Fact[] => {
    const { kind, start, end, decision, parent } = proceeding
    const asked = isAsked(kind)
    const opinion = (code: Proceeding['colonyOpinion']) =>
      asked && code !== 'unknown' && word('opinions', code)
    return [
      {
        label: t('release.decision'),
        value: decision && <StatusChip list="proceedingDecisions" code={decision} />,
      },
      { label: t('proceeding.court'), value: proceeding.court },
      { label: t('proceeding.start'), value: format.partialDate(start) },
      { label: asked ? t('release.decidedOn') : t('proceeding.end'), value: end && format.partialDate(end) },
      { label: t('release.colony'), value: opinion(proceeding.colonyOpinion) },
      { label: t('release.prosecutor'), value: opinion(proceeding.prosecutorOpinion) },
      { label: t('proceeding.caseNo'), value: proceeding.courtCaseNo },
      { label: t('proceeding.judge'), value: proceeding.judge },
      {
        label: t('proceeding.parent'),
        value: parent && (
          <Link to="/proceedings/$id" params={{ id: parent.id }}>
            {[word('proceedingKinds', parent.kind), parent.court].filter(Boolean).join(' · ')}
          </Link>
        ),
      },
      {
        label: t('proceeding.counsel'),
        value: proceeding.counsel.map((code) => word('counselConditions', code)).join(', '),
      },
      { label: t('case.campaign'), value: proceeding.campaign?.label },
      { label: t('source'), value: proceeding.source?.title },
      { label: t('note'), value: proceeding.note },
    ]
  }
}
