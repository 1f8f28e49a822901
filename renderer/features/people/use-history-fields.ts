import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { isDateText } from '../../../shared/partial-date.ts'
import type { HistoryFields } from '../../components/history-panel.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

const codes = z.array(z.string())
const parsed = (text: string | number): string[] => {
  try {
    return codes.safeParse(JSON.parse(String(text))).data ?? []
  } catch {
    return []
  }
}

/** How the columns of a person read in the history. */
export const useHistoryFields = (): HistoryFields => {
  const { t } = useTranslation(['people', 'vocabulary'])
  const format = useFormat()
  const { word, wordOf } = useVocabulary()
  const date = (value: string | number) =>
    typeof value === 'string' && isDateText(value) ? format.date(value) : String(value)
  const role = wordOf('personRoles')
  return {
    name_latin: { label: word('nameScripts', 'Latn') },
    name_cyrillic: { label: word('nameScripts', 'Cyrl') },
    roles: { label: t('form.roles'), show: (value) => parsed(value).map(role).join(', ') },
    birth_text: { label: t('form.birth'), show: date },
    death_text: { label: t('overview.death'), show: date },
    custody_link: { label: t('overview.deathLink'), show: wordOf('custodyLinks') },
    sex: { label: t('form.sex'), show: wordOf('sexes') },
    citizenship: { label: t('form.citizenship'), show: (value) => format.country(String(value)) },
    occupation: { label: t('form.occupation') },
    settlement: { label: t('form.settlement') },
    region: { label: t('form.region') },
    naming: { label: t('form.naming'), show: wordOf('namingBases') },
    notes: { label: t('form.notes') },
  }
}
