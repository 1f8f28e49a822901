import { useTranslation } from 'react-i18next'
import { isDateText } from '../../shared/partial-date.ts'
import { useFormat } from '../lib/use-format.ts'
import { useVocabulary } from '../lib/use-vocabulary.ts'
import type { HistoryParts } from './history-changes.tsx'

/** How facts, kin, contacts and consents read in the history of the person or family they are about. */
export const useCaseworkParts = (): HistoryParts => {
  const { t } = useTranslation(['casework', 'audit'])
  const format = useFormat()
  const { wordOf } = useVocabulary()
  const date = (value: string | number) =>
    typeof value === 'string' && isDateText(value) ? format.date(value) : String(value)
  const yesNo = (value: string | number) => (Number(value) ? t('privacy.may') : t('privacy.mayNot'))
  const note = { label: t('told.note') }
  return {
    person_role: {
      label: t('audit:kind.person_role'),
      fields: {
        role: { label: t('audit:kind.person_role'), show: wordOf('personRoles') },
        since_text: { label: t('kin.since'), show: date },
      },
    },
    person_identifier: {
      label: t('audit:kind.person_identifier'),
      fields: {
        type: { label: t('facts.identifier.type'), show: wordOf('identifierTypes') },
        value: { label: t('facts.identifier.value') },
        note,
      },
    },
    person_state: {
      label: t('audit:kind.person_state'),
      fields: {
        state: { label: t('facts.state.state'), show: wordOf('personStates') },
        from_text: { label: t('facts.state.from'), show: date },
        until_text: { label: t('facts.state.until'), show: date },
        note,
      },
    },
    harm: {
      label: t('audit:kind.harm'),
      fields: {
        harm: { label: t('facts.harm.what'), show: wordOf('harmKinds') },
        on_text: { label: t('facts.on'), show: date },
        severity: { label: t('facts.harm.severity'), show: wordOf('harmSeverities') },
        medical_attention: { label: t('facts.harm.medicalAttention'), show: wordOf('medicalAttentions') },
        responsible: { label: t('facts.harm.responsible') },
        detail: { label: t('facts.harm.detail') },
        note,
      },
    },
    employment_harm: {
      label: t('audit:kind.employment_harm'),
      fields: {
        harm: { label: t('facts.employment_harm.what'), show: wordOf('employmentHarmKinds') },
        on_text: { label: t('facts.on'), show: date },
        remedy: { label: t('facts.employment_harm.remedy'), show: wordOf('remedies') },
        compensation: { label: t('facts.employment_harm.compensation'), show: wordOf('compensations') },
        note,
      },
    },
    contact_point: {
      label: t('audit:kind.contact_point'),
      fields: {
        type: { label: t('contacts.type'), show: wordOf('contactTypes') },
        value: { label: t('contacts.value') },
        is_safe: { label: t('contacts.isSafe'), show: yesNo },
        when_safe: { label: t('contacts.whenSafe') },
        note,
      },
    },
    relationship: {
      label: t('audit:kind.relationship'),
      fields: {
        other_id: { label: t('kin.who') },
        kind: { label: t('kin.kind'), show: wordOf('relationshipKinds') },
        since_text: { label: t('kin.since'), show: date },
        until_text: { label: t('kin.until'), show: date },
        note,
      },
    },
    consent: {
      label: t('audit:kind.consent'),
      fields: {
        given_by: { label: t('consent.givenBy'), show: wordOf('consentGivers') },
        given_on: { label: t('consent.givenOn'), show: date },
        form: { label: t('consent.form'), show: wordOf('consentForms') },
        withheld: { label: t('consent.withheld') },
        withdrawn_on: { label: t('consent.withdraw'), show: date },
        note,
      },
    },
    naming_objection: {
      label: t('audit:kind.naming_objection'),
      fields: {
        by: { label: t('objection.by'), show: wordOf('objectors') },
        made_on: { label: t('objection.madeOn'), show: date },
        lifted_on: { label: t('objection.lift'), show: date },
        note,
      },
    },
  }
}
