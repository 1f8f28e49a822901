// Data quality: what the program sees by itself that is missing, contradicts itself or has grown old.
import type { qualityContract } from '../../../shared/contract/quality.ts'
import type { HandlersFor } from '../context.ts'
import { giveSource, giveSourceToMany } from './give-source.ts'
import { countFindings, listFindings } from './list.ts'

export { findingsOn, openBankLines, type QualityRow } from './list.ts'
export { campaignsCounting, fillFindings, keepFindings } from './keep.ts'

export const qualityHandlers = {
  'quality.list': listFindings,
  'quality.counts': countFindings,
  'quality.giveSource': giveSource,
  'quality.bulk': giveSourceToMany,
} satisfies HandlersFor<typeof qualityContract>
