import { useTranslation } from 'react-i18next'
import type { contactTypes } from '../../../shared/vocabulary/index.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Way = {
  type: (typeof contactTypes)[number]
  value: string
  isSafe: boolean
  whenSafe: string
}

/** One way to reach somebody in a line: "Telephone: +7 … (safe, after 18:00)". */
export const useWay = () => {
  const { t } = useTranslation('casework')
  const { word } = useVocabulary()
  return ({ type, value, isSafe, whenSafe }: Way): string => {
    const safety = [isSafe ? t('contacts.safe') : t('contacts.unsafe'), whenSafe].filter(Boolean).join(', ')
    return t('calls.way', { type: word('contactTypes', type), value, safety })
  }
}
