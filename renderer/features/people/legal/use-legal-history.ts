import { useTranslation } from 'react-i18next'
import { isDateText } from '../../../../shared/partial-date.ts'
import type { HistoryFields, HistoryParts } from '../../../components/history-changes.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

/** How the columns of a proceeding, a case and what belongs to them read in the history. */
export const useLegalHistory = (): { fields: HistoryFields; parts: HistoryParts } => {
  const { t } = useTranslation('legal')
  const format = useFormat()
  const { wordOf } = useVocabulary()
  const date = (value: string | number) =>
    typeof value === 'string' && isDateText(value) ? format.date(value) : String(value)
  const person = { label: t('charge.person') }
  const fields = {
    kind: { label: t('proceeding.kind'), show: wordOf('proceedingKinds') },
    court: { label: t('proceeding.court') },
    court_case_no: { label: t('proceeding.caseNo') },
    judge: { label: t('proceeding.judge') },
    start_text: { label: t('proceeding.start'), show: date },
    end_text: { label: t('proceeding.end'), show: date },
    parent_id: { label: t('proceeding.parent') },
    colony_opinion: { label: t('release.colony'), show: wordOf('opinions') },
    prosecutor_opinion: { label: t('release.prosecutor'), show: wordOf('opinions') },
    decision: { label: t('release.decision'), show: wordOf('proceedingDecisions') },
    campaign_id: { label: t('case.campaign') },
    note: { label: t('note') },
  }
  const parts = {
    proceeding_person: { label: t('proceeding.person'), fields: { person_id: person } },
    charge: {
      label: t('charge.title'),
      fields: {
        person_id: person,
        article: { label: t('charge.article') },
        statute: { label: t('charge.statute') },
        wording: { label: t('charge.wording') },
        plea: { label: t('charge.plea'), show: wordOf('pleas') },
        verdict: { label: t('charge.verdict'), show: wordOf('verdicts') },
      },
    },
    hearing: {
      label: t('hearing.title'),
      fields: {
        date_text: { label: t('hearing.date'), show: date },
        time: { label: t('hearing.time') },
        purpose: { label: t('hearing.purpose') },
        outcome: { label: t('hearing.outcome') },
      },
    },
    case_file: {
      label: t('case.one'),
      fields: {
        title: { label: t('case.title') },
        status: { label: t('case.status'), show: wordOf('caseStatuses') },
        priority: { label: t('case.priority'), show: wordOf('casePriorities') },
        opened_on: { label: t('case.openedOn'), show: date },
        closed_on: { label: t('case.closedOn'), show: date },
        summary: { label: t('case.summary') },
      },
    },
    arbitrariness_review: {
      label: t('review.title'),
      fields: {
        body: { label: t('review.body'), show: wordOf('reviewBodies') },
        submitted_on: { label: t('review.submittedOn'), show: date },
        opinion_no: { label: t('review.opinionNo') },
        outcome: { label: t('review.outcome'), show: wordOf('reviewOutcomes') },
        reasoning: { label: t('review.reasoning') },
      },
    },
    condition_note: {
      label: t('condition.title'),
      fields: {
        kind: { label: t('condition.kind'), show: wordOf('conditionKinds') },
        date_text: { label: t('condition.date'), show: date },
        text: { label: t('condition.text') },
        medical: { label: t('condition.medical'), show: wordOf('medicalAttentions') },
      },
    },
  }
  return { fields, parts }
}
