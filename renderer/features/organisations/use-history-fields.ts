import { useTranslation } from 'react-i18next'
import { useDocumentParts } from '../../components/documents/use-document-parts.ts'
import type { HistoryFields, HistoryParts } from '../../components/history-changes.tsx'
import { useCaseworkParts } from '../../components/use-casework-parts.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** How the columns of an organisation read in the history. */
export const useHistoryFields = (): HistoryFields => {
  const { t } = useTranslation('organisations')
  const { country } = useFormat()
  const { wordOf } = useVocabulary()
  return {
    name: { label: t('form.name') },
    short_name: { label: t('form.shortName') },
    name_cyrillic: { label: t('form.nameCyrillic') },
    kind: { label: t('form.kind'), show: wordOf('organisationKinds') },
    country: { label: t('form.country'), show: (code) => country(String(code)) },
    relation: { label: t('form.relation'), show: wordOf('organisationRelations') },
    website: { label: t('form.website') },
    email: { label: t('form.email') },
    notes: { label: t('form.notes') },
  }
}

/** How what hangs on it reads there: the mission, names, ties, contacts, agreements, files. */
export const useHistoryParts = (): HistoryParts => {
  const { t } = useTranslation(['organisations', 'audit'])
  const { country, date } = useFormat()
  const { wordOf } = useVocabulary()
  const files = useDocumentParts()
  const casework = useCaseworkParts()
  const day = (value: string | number) => date(String(value))
  const state = (code: string | number) => country(String(code))
  return {
    ...files,
    ...casework,
    diplomatic_mission: {
      label: t('audit:kind.diplomatic_mission'),
      fields: {
        mission_type: { label: t('form.missionType'), show: wordOf('missionTypes') },
        city: { label: t('form.city') },
        sending_state: { label: t('form.sendingState'), show: state },
        host_state: { label: t('form.hostState'), show: state },
        head_title: { label: t('form.headTitle') },
        post_address: { label: t('form.postAddress') },
        fax: { label: t('form.fax') },
        active_from: { label: t('form.activeFrom'), show: day },
        active_to: { label: t('form.activeTo'), show: day },
        known_as_of: { label: t('known.asOf'), show: day },
      },
    },
    organisation_name: {
      label: t('audit:kind.organisation_name'),
      fields: {
        full: { label: t('names.full') },
        kind: { label: t('names.kind'), show: wordOf('organisationNameKinds') },
      },
    },
    organisation_tie: {
      label: t('audit:kind.organisation_tie'),
      fields: {
        organisation_id: { label: t('title') },
        other_id: { label: t('ties.other') },
        from_on: { label: t('ties.from'), show: day },
        to_on: { label: t('ties.to'), show: day },
        note: { label: t('form.notes') },
      },
    },
    org_contact: {
      label: t('audit:kind.org_contact'),
      fields: {
        person_id: { label: t('contact.person') },
        name: { label: t('contact.name') },
        function: { label: t('contact.function') },
        channel: { label: t('contact.channel'), show: wordOf('letterChannels') },
        email: { label: t('contact.email') },
        phone: { label: t('contact.phone') },
        note: { label: t('form.notes') },
      },
    },
    partner_agreement: {
      label: t('audit:kind.partner_agreement'),
      fields: {
        max_level: { label: t('agreement.maxLevel'), show: wordOf('agreementLevels') },
        signed_on: { label: t('agreement.signedOn'), show: day },
        expires_on: { label: t('agreement.expiresOn'), show: day },
        note: { label: t('form.notes') },
      },
    },
  }
}
