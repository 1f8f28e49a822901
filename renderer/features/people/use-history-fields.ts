import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { isDateText } from '../../../shared/partial-date.ts'
import { useDocumentParts } from '../../components/documents/use-document-parts.ts'
import { useCaseworkParts } from '../../components/use-casework-parts.ts'
import type { HistoryFields, HistoryParts } from '../../components/history-changes.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { useLegalHistory } from './legal/use-legal-history.ts'

const codes = z.array(z.string())
const parsed = (text: string | number): string[] => {
  try {
    return codes.safeParse(JSON.parse(String(text))).data ?? []
  } catch {
    return []
  }
}

/** How the columns of a person, and of what is recorded about her, read in the history. */
export const useHistoryFields = (): { fields: HistoryFields; parts: HistoryParts } => {
  const { t } = useTranslation(['people', 'legal', 'casework', 'vocabulary', 'duplicates'])
  const format = useFormat()
  const documents = useDocumentParts()
  const casework = useCaseworkParts()
  const legal = useLegalHistory()
  const { word, wordOf } = useVocabulary()
  const date = (value: string | number) =>
    typeof value === 'string' && isDateText(value) ? format.date(value) : String(value)
  const role = wordOf('personRoles')
  const note = { label: t('happening.note') }
  const voided = { label: t('history.voided') }
  const fields = {
    name_latin: { label: word('nameScripts', 'Latn') },
    name_cyrillic: { label: word('nameScripts', 'Cyrl') },
    roles: { label: t('form.roles'), show: (value: string | number) => parsed(value).map(role).join(', ') },
    birth_text: { label: t('form.birth'), show: date },
    death_text: { label: t('overview.death'), show: date },
    custody_link: { label: t('overview.deathLink'), show: wordOf('custodyLinks') },
    sex: { label: t('form.sex'), show: wordOf('sexes') },
    citizenship: {
      label: t('form.citizenship'),
      show: (code: string | number) => format.country(String(code)),
    },
    occupation: { label: t('form.occupation') },
    employer_id: { label: t('form.employer') },
    settlement: { label: t('form.settlement') },
    region: { label: t('form.region') },
    civil_status: { label: t('form.civilStatus'), show: wordOf('civilStatuses') },
    language: { label: t('form.language'), show: wordOf('spokenLanguages') },
    sensitivity: { label: t('form.sensitivity'), show: wordOf('sensitivities') },
    notes: { label: t('form.notes') },
    merged_into: { label: t('duplicates:mergedInto') },
    pseudonym: { label: t('overview.pseudonym') },
    source_id: { label: t('custody.source') },
    storage_basis: { label: t('casework:privacy.basis'), show: wordOf('storageBases') },
    public_source_id: { label: t('casework:privacy.publicSource') },
    not_informed_because: { label: t('casework:privacy.notInformed') },
    inform_review_on: { label: t('casework:privacy.reviewOn'), show: date },
  }
  const parts = {
    ...documents,
    ...casework,
    ...legal.parts,
    custody_period: {
      label: t('history.custody_period'),
      fields: {
        regime: { label: t('happening.regime'), show: wordOf('regimes') },
        facility_id: { label: t('happening.facility') },
        start_text: { label: t('custody.from'), show: date },
        end_text: { label: t('custody.to'), show: date },
        legal_phase: { label: t('custody.phase'), show: wordOf('legalPhases') },
        last_confirmed: { label: t('custody.confirmed'), show: date },
        decided_text: { label: t('happening.decidedOn'), show: date },
        source_id: { label: t('custody.source') },
        confirmed_source_id: { label: t('history.confirmedSource') },
        end_source_id: { label: t('history.endSource') },
        voided_reason: voided,
        note,
      },
    },
    sentence: {
      label: t('history.sentence'),
      fields: {
        kind: { label: t('happening.kind'), show: wordOf('sentenceKinds') },
        decided_text: { label: t('happening.decidedOn'), show: date },
        years: { label: t('happening.years') },
        months: { label: t('happening.months') },
        days: { label: t('happening.days') },
        court: { label: t('happening.court') },
        status: { label: t('custody.state'), show: wordOf('sentenceStatuses') },
        counted_from_text: { label: t('happening.countedFrom'), show: date },
        convention: { label: t('legal:counting.convention'), show: wordOf('countingConventions') },
        credited_days: { label: t('legal:counting.credited') },
        gravity: { label: t('legal:counting.gravity'), show: wordOf('gravities') },
        expected_release: { label: t('legal:counting.expected'), show: date },
        expected_reason: { label: t('legal:counting.reason') },
        voided_reason: voided,
        note,
      },
    },
    release_event: {
      label: t('history.release_event'),
      fields: {
        kind: { label: t('happening.releaseKind'), show: wordOf('releaseKinds') },
        date_text: { label: t('custody.date'), show: date },
        conditions: { label: t('happening.conditions') },
      },
    },
  }
  return { fields, parts }
}
