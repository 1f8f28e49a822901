import { useNavigate } from '@tanstack/react-router'
import type { Output } from '../../../shared/contract/index.ts'
import type { QualityRecord } from '../../../shared/vocabulary/index.ts'

export type Finding = Output<'quality.list'>['rows'][number]

const custody: readonly QualityRecord[] = ['custody_period', 'sentence', 'release_event']
const health: readonly QualityRecord[] = ['harm', 'person_state', 'condition_note']
const ofPerson = ({ kind, record }: Finding) => {
  if (kind === 'no_basis') return 'privacy'
  if (custody.includes(record)) return 'custody'
  return health.includes(record) ? 'health' : 'overview'
}
const ofCampaign = ({ record }: Finding) => {
  switch (record) {
    case 'event':
      return 'events'
    case 'result':
      return 'results'
    case 'authority_signal':
      return 'signals'
    case 'demand':
      return 'demands'
    default:
      return 'figures'
  }
}

/** Opens the page on which it is put right, at its tab. */
export const useOpenFinding = () => {
  const navigate = useNavigate()
  return (finding: Finding): void => {
    const params = { id: finding.subjectId }
    switch (finding.subject) {
      case 'person':
        return void navigate({ to: '/people/$id', params, search: { tab: ofPerson(finding) } })
      case 'household':
        return void navigate({ to: '/families/$id', params, search: { tab: 'privacy' } })
      case 'proceeding':
        return void navigate({ to: '/proceedings/$id', params, search: { tab: 'proceeding' } })
      case 'campaign':
        return void navigate({ to: '/campaign', search: { tab: ofCampaign(finding), ...params } })
    }
  }
}
