// What one document may tell: its level, to whom it goes, and a record of whom it named and what it held back.
import type { Language } from '../../../../shared/contract/shell.ts'
import type {
  FreeTextField,
  RemovedReason,
  RemovedThing,
  ReportLevel,
} from '../../../../shared/vocabulary/index.ts'
import type { Context } from '../../context.ts'

export type Telling = {
  ctx: Context
  level: ReportLevel
  language: Language
  /** The day the report is about. */
  on: string
  campaignId: string
  recipientId: string | null
  /** Numbers that stand for names are kept under this. */
  audience: string
  chosenTexts: ReadonlySet<FreeTextField>
  /** Person or family → nothing more than that it was named. */
  named: Set<string>
  /** Persons who stand there as a number. */
  unnamed: Set<string>
  removed: Map<string, Removed>
  texts: Map<FreeTextField, string[]>
}
type Removed = { thing: RemovedThing; because: RemovedReason; count: number }

type Asked = {
  level: ReportLevel
  language: Language
  on: string
  recipientId: string | null
  pseudonyms: 'campaign' | 'recipient'
  freeTexts: readonly FreeTextField[]
}
const audienceOf = ({ level, recipientId, pseudonyms }: Asked): string =>
  level === 'partner' && pseudonyms === 'recipient' && recipientId ? recipientId : level

/** A document of this level, with nothing told yet. */
export const startTelling = (ctx: Context, campaignId: string, asked: Asked): Telling => ({
  ctx,
  level: asked.level,
  language: asked.language,
  on: asked.on,
  campaignId,
  recipientId: asked.recipientId,
  audience: audienceOf(asked),
  // R2: no free text leaves for the public, whatever was chosen.
  chosenTexts: new Set(asked.level === 'partner' ? asked.freeTexts : []),
  named: new Set(),
  unnamed: new Set(),
  removed: new Map(),
  texts: new Map(),
})

/** Stays in the office: nothing is held back but what is restricted. */
export const staysInside = ({ level }: Telling): boolean => level === 'internal' || level === 'restricted'

/** Notes that something was left out, for whoever looks at the report before it goes. */
export const leaveOut = (
  { removed }: Telling,
  thing: RemovedThing,
  because: RemovedReason,
  count = 1,
): void => {
  const key = `${thing} ${because}`
  const before = removed.get(key)?.count ?? 0
  removed.set(key, { thing, because, count: before + count })
}

/** A text somebody wrote freely: inside as it is, for a partner where it was chosen, never in public. */
export const freeText = (telling: Telling, field: FreeTextField, text: string): string | null => {
  if (text === '') return null
  const texts = telling.texts.get(field)
  if (texts) texts.push(text)
  else telling.texts.set(field, [text])
  if (staysInside(telling) || telling.chosenTexts.has(field)) return text
  leaveOut(telling, 'free_text', telling.level === 'partner' ? 'not_chosen' : 'level')
  return null
}

/** A value that a level may not see at all. */
export const onlyInside = <Value>(
  telling: Telling,
  thing: RemovedThing,
  value: Value | null,
): Value | null => {
  if (value === null || value === '' || staysInside(telling)) return value
  leaveOut(telling, thing, 'level')
  return null
}
