import { useApiQuery } from '../api/use-api-query.ts'
import { useFormat } from './use-format.ts'
import { useVocabulary } from './use-vocabulary.ts'
import type { LibertyClass } from '../../shared/vocabulary/index.ts'

export const classOrder: readonly LibertyClass[] = [
  'at_liberty',
  'held_open',
  'held_closed',
  'restricted',
  'dead',
  'unknown',
]

/** The campaign's own words for the liberty classes, else the program's (C5). */
export const useClassWords = (campaignId: string) => {
  const { language } = useFormat()
  const { word } = useVocabulary()
  const campaign = useApiQuery('campaigns.get', { id: campaignId })
  const classWord = (status: LibertyClass) =>
    campaign.data?.classWords[status]?.[language] ?? word('libertyClasses', status)
  /** "2 released, 3 penal colony, 2 prison" */
  const countList = (counts: Readonly<Record<LibertyClass, number>>) =>
    classOrder
      .filter((status) => counts[status] > 0)
      .map((status) => `${counts[status]} ${classWord(status)}`)
      .join(', ')
  return { classWord, countList }
}
