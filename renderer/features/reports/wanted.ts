// What is chosen in the form, and what the vault is asked for.
import type { Input } from '../../../shared/contract/index.ts'
import type { SectionedInput } from '../../../shared/contract/report-input.ts'
import type { Language } from '../../../shared/contract/shell.ts'
import {
  type FreeTextField,
  levelsOfReport,
  type orientations,
  type paperSizes,
  type ReportLevel,
  type ReportSection,
  sectionsOfReport,
  type SectionedReport,
} from '../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import { readWholeDay, typedDate } from '../../lib/read-date.ts'

export type Wanted = {
  kind: SectionedReport
  language: Language
  level: ReportLevel
  campaignId: string
  fundId: string
  person: Chosen | null
  from: string
  on: string
  recipient: Chosen | null
  sections: ReportSection[]
  freeTexts: FreeTextField[]
  pseudonyms: SectionedInput['pseudonyms']
  paper: (typeof paperSizes)[number]
  orientation: (typeof orientations)[number] | ''
  hasCover: boolean
  hasWatermark: boolean
  hasLogo: boolean
  hasSignature: boolean
  because: string
}

export const kinds = Object.keys(sectionsOfReport) as SectionedReport[]
export const levelsOf = (kind: SectionedReport): readonly ReportLevel[] => levelsOfReport[kind]
export const sectionsOf = (kind: SectionedReport): readonly ReportSection[] => sectionsOfReport[kind]

const aboutCampaign: readonly SectionedReport[] = [
  'campaign_result',
  'detainee_status',
  'correspondence_log',
  'event_harm',
  'news_item',
]
const aboutFund: readonly SectionedReport[] = ['beneficiary_list', 'fund_statement']
const ofPeriod: readonly SectionedReport[] = [
  'campaign_result',
  'beneficiary_list',
  'fund_statement',
  'correspondence_log',
  'news_item',
]
export const isAboutCampaign = ({ kind }: Wanted) => aboutCampaign.includes(kind)
export const isAboutFund = ({ kind }: Wanted) => aboutFund.includes(kind)
export const isOfPeriod = ({ kind }: Wanted) => ofPeriod.includes(kind)

/** Another kind has other sections, and perhaps not this level; the rest of what was chosen stays. */
export const withKind = (wanted: Wanted, kind: SectionedReport): Wanted => ({
  ...wanted,
  kind,
  level: levelsOf(kind).includes(wanted.level) ? wanted.level : (levelsOf(kind).at(-1) ?? 'internal'),
  sections: [...sectionsOf(kind)],
  freeTexts: [],
  hasCover: kind === 'campaign_result',
})

type Start = { language: Language; campaignId: string; launchedOn: string; today: string }
export const firstWanted = ({ language, campaignId, launchedOn, today }: Start): Wanted => ({
  kind: 'campaign_result',
  language,
  level: 'internal',
  campaignId,
  fundId: '',
  person: null,
  from: typedDate(launchedOn || `${today.slice(0, 4)}-01-01`),
  on: typedDate(today),
  recipient: null,
  sections: [...sectionsOf('campaign_result')],
  freeTexts: [],
  pseudonyms: 'campaign',
  paper: 'a4',
  orientation: '',
  hasCover: true,
  hasWatermark: false,
  hasLogo: true,
  hasSignature: false,
  because: '',
})

/** What was saved under a name, back in the form. The names of records are asked for by whoever shows it. */
export const wantedFrom = (
  input: SectionedInput,
  { person, recipient }: Pick<Wanted, 'person' | 'recipient'>,
): Wanted => ({
  kind: input.kind,
  language: input.language,
  level: input.level,
  campaignId: 'campaignId' in input ? input.campaignId : '',
  fundId: ('fundId' in input && input.fundId) || '',
  person,
  from: 'from' in input ? typedDate(input.from) : '',
  on: typedDate(input.on),
  recipient,
  sections: [...(input.sections ?? sectionsOf(input.kind))],
  freeTexts: [...input.freeTexts],
  pseudonyms: input.pseudonyms,
  paper: input.paper,
  orientation: input.orientation ?? '',
  hasCover: input.hasCover,
  hasWatermark: input.hasWatermark,
  hasLogo: input.hasLogo,
  hasSignature: input.hasSignature,
  because: input.because,
})

const dayOf = (typed: string): string => {
  const read = readWholeDay(typed)
  return read.ok ? read.text : ''
}

/** What the vault is asked for; null while something is missing. */
export const inputOf = (wanted: Wanted): Input<'reports.prepare'> | null => {
  const { kind, language, level, campaignId, person, recipient, because, orientation } = wanted
  const [from, on] = [dayOf(wanted.from), dayOf(wanted.on)]
  if (!on || (isOfPeriod(wanted) && !from) || wanted.sections.length === 0) return null
  const common = {
    language,
    level,
    on,
    recipientId: recipient?.id ?? null,
    sections: wanted.sections,
    freeTexts: wanted.freeTexts,
    pseudonyms: wanted.pseudonyms,
    paper: wanted.paper,
    orientation: orientation || null,
    hasCover: wanted.hasCover,
    hasWatermark: wanted.hasWatermark && recipient !== null,
    hasLogo: wanted.hasLogo,
    hasSignature: wanted.hasSignature,
    because,
  }
  switch (kind) {
    case 'campaign_result':
    case 'correspondence_log':
    case 'news_item':
      return campaignId ? { kind, ...common, campaignId, from } : null
    case 'detainee_status':
    case 'event_harm':
      return campaignId ? { kind, ...common, campaignId } : null
    case 'case_sheet':
      return person ? { kind, ...common, personId: person.id } : null
    case 'beneficiary_list':
    case 'fund_statement':
      return { kind, ...common, fundId: wanted.fundId || null, from }
    case 'open_items':
    case 'data_quality':
      return { kind, ...common }
  }
}
