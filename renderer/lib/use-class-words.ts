import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../api/use-api-query.ts'
import { useFormat } from './use-format.ts'
import { classesIn } from '../../shared/liberty-classes.ts'
import type { LibertyClass } from '../../shared/vocabulary/index.ts'

/** The campaign's own words for the liberty classes, else the program's, as they stand in a sentence and in a report (C5). */
export const useClassWords = (campaignId: string) => {
  const { language } = useFormat()
  const { t } = useTranslation('report')
  const campaign = useApiQuery('campaigns.get', { id: campaignId })
  const classWord = (status: LibertyClass) =>
    campaign.data?.classWords[status]?.[language] ?? t(`classes.${status}`)
  /** "2 released, 3 in penal colony, 2 in prison" */
  const countList = (counts: Readonly<Record<LibertyClass, number>>) =>
    classesIn(counts)
      .map((status) => `${counts[status]} ${classWord(status)}`)
      .join(', ')
  return { classWord, countList }
}
