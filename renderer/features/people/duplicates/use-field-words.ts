import { useTranslation } from 'react-i18next'
import type { MergeField } from '../../../../shared/contract/duplicates.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import type { Side } from './merge-values.ts'

/** What the fields of a merge are called, and how each reads; empty where nothing is recorded. */
export const useFieldWords = () => {
  const { t } = useTranslation(['people', 'duplicates'])
  const format = useFormat()
  const { word } = useVocabulary()
  const labels: Record<MergeField, string> = {
    name: t('duplicates:field.name'),
    sex: t('form.sex'),
    birth: t('form.birth'),
    death: t('duplicates:field.death'),
    citizenship: t('form.citizenship'),
    occupation: t('form.occupation'),
    settlement: t('form.settlement'),
    region: t('form.region'),
    employer: t('form.employer'),
    civilStatus: t('form.civilStatus'),
    language: t('form.language'),
    notes: t('form.notes'),
    photo: t('duplicates:field.photo'),
    basis: t('duplicates:field.basis'),
    source: t('duplicates:field.source'),
  }
  const read = (side: Side, field: MergeField): string => {
    switch (field) {
      case 'name':
        return side.label
      case 'birth':
      case 'death':
        return side[field] ? format.partialDate(side[field]) : ''
      case 'sex':
        return side.sex === 'unknown' ? '' : word('sexes', side.sex)
      case 'civilStatus':
        return side.civilStatus === 'unknown' ? '' : word('civilStatuses', side.civilStatus)
      case 'language':
        return side.language && word('spokenLanguages', side.language)
      case 'citizenship':
        return side.citizenship && format.country(side.citizenship)
      case 'photo':
        return side.hasPhoto ? t('duplicates:hasPhoto') : ''
      case 'basis':
        return side.basis ? word('storageBases', side.basis) : ''
      default:
        return side[field]
    }
  }
  return { labels, read }
}
