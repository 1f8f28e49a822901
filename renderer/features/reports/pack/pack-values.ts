// What is chosen for a pack, and what is still missing.
import type { Input, Output } from '../../../../shared/contract/index.ts'
import { type PackReport, packReports } from '../../../../shared/contract/report-pack.ts'
import type { Language } from '../../../../shared/contract/shell.ts'
import type { FieldProblem } from '../../../../shared/result.ts'
import type { paperSizes } from '../../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import { readWholeDay, typedDate } from '../../../lib/read-date.ts'
import { wrongPassphrase } from './passphrase.ts'

export type PackValues = {
  campaignId: string
  fundId: string
  recipient: Chosen | null
  language: Language
  from: string
  on: string
  reports: readonly PackReport[]
  pseudonyms: 'campaign' | 'recipient'
  paper: (typeof paperSizes)[number]
  hasWatermark: boolean
  passphrase: string
  again: string
}

type Start = { campaign: Output<'campaigns.list'>[number] | undefined; language: Language; today: string }
export const firstPack = ({ campaign, language, today }: Start): PackValues => ({
  campaignId: campaign?.id ?? '',
  fundId: '',
  recipient: null,
  language,
  from: typedDate(campaign?.launchedOn ?? `${today.slice(0, 4)}-01-01`),
  on: typedDate(today),
  reports: packReports,
  pseudonyms: 'campaign',
  paper: 'a4',
  hasWatermark: true,
  passphrase: '',
  again: '',
})

export type Wrong = Partial<Record<string, FieldProblem>>

/** What is asked for, or what is wrong with what was typed, by field. */
export const readPack = (
  values: PackValues,
): { ok: true; input: Input<'reports.preparePack'> } | { ok: false; wrong: Wrong } => {
  const { recipient, reports, passphrase, again, fundId, from, on, ...rest } = values
  const [start, end] = [readWholeDay(from), readWholeDay(on)]
  const weak = wrongPassphrase(passphrase)
  const wrong: Wrong = {
    ...(!recipient && { recipientId: { problem: 'required' } }),
    ...(!start.ok && { from: start.problem }),
    ...(!end.ok && { on: end.problem }),
    ...(reports.length === 0 && { reports: { problem: 'required' } }),
    ...(weak && { passphrase: weak }),
    ...(passphrase !== again && { again: { problem: 'passphrase_differs' } }),
  }
  if (Object.keys(wrong).length > 0 || !recipient || !start.ok || !end.ok) return { ok: false, wrong }
  const { campaignId, language, pseudonyms, paper, hasWatermark } = rest
  return {
    ok: true,
    input: {
      campaignId,
      fundId: fundId || null,
      recipientId: recipient.id,
      language,
      from: start.text,
      on: end.text,
      reports: [...reports],
      pseudonyms,
      paper,
      hasWatermark,
    },
  }
}
