import type { SectionedReport } from '../../../../../shared/vocabulary/index.ts'
import { numbers, type Numbers } from '../../../../helpers/report-numbers.ts'
import { beneficiaryList, fundStatement, openItems, addFund } from './books.ts'
import { addFigures, eventHarm, newsItem } from './claims.ts'
import { addThenAndNow, detaineeStatus, thenAndNow } from './detention.ts'
import { addActions, addFormal, addOnline, correspondenceLog } from './letters.ts'
import { dataQuality } from './quality.ts'
import { caseSheet } from './people.ts'
import { type Asked, tallyOf } from './raw.ts'

/** Report 1, out of its parts. */
const campaignResult = (asked: Asked): Numbers => {
  const into = numbers()
  const { members } = thenAndNow(asked)
  into.add('background | result.lead.total', members.length)
  for (const [status, count] of tallyOf(members.map(({ now }) => now)))
    into.add(`background | result.lead.list.${status}`, count)
  addThenAndNow(into, asked)
  addOnline(into, asked)
  addFormal(into, asked)
  addActions(into, asked)
  addFund(into, asked)
  addFigures(into, asked)
  return into.all()
}

/** Every number a report may say, worked out from the rows. */
export const byHand = (kind: SectionedReport, asked: Asked, personId: string): Numbers => {
  switch (kind) {
    case 'campaign_result':
      return campaignResult(asked)
    case 'case_sheet':
      return caseSheet(asked, personId)
    case 'detainee_status':
      return detaineeStatus(asked)
    case 'beneficiary_list':
      return beneficiaryList(asked)
    case 'fund_statement':
      return fundStatement(asked)
    case 'open_items':
      return openItems(asked)
    case 'correspondence_log':
      return correspondenceLog(asked)
    case 'event_harm':
      return eventHarm(asked)
    case 'news_item':
      return newsItem(asked)
    case 'data_quality':
      return dataQuality(asked)
  }
}
