import type { Input } from '../../../shared/contract/index.ts'
import { reliabilities, sourceKinds } from '../../../shared/vocabulary/index.ts'
import type { Chosen } from './lookup-field.tsx'
import type { PartialDateValue } from './partial-date-input.tsx'
import { emptyDate, readPartialDate, refuseField } from './read.ts'

export type SourceValue = {
  chosen: Chosen | null
  /** Its fields count while nothing is chosen and a title is written. */
  fresh: {
    open: boolean
    kind: (typeof sourceKinds)[number]
    title: string
    author: string
    date: PartialDateValue
    reliability: (typeof reliabilities)[number]
    confidential: boolean
  }
}
type SourceInput = NonNullable<Input<'demands.create'>['source']>

const fresh: SourceValue['fresh'] = {
  open: false,
  kind: 'press',
  title: '',
  author: '',
  date: emptyDate,
  reliability: 'unknown',
  confidential: false,
}

/** A source chosen once stays for the session: reports come in bundles out of one letter or one call. */
let remembered: Chosen | null = null
let writtenTitle: string | null = null
export const rememberSource = (value: SourceValue) => {
  remembered = value.chosen
  writtenTitle = value.chosen ? null : value.fresh.title.trim() || null
}
/** The title of the source written last, to be found again by the id it got. */
export const lastWrittenTitle = () => writtenTitle
export const rememberFound = (chosen: Chosen) => {
  remembered = chosen
  writtenTitle = null
}
export const initialSource = (): SourceValue => ({ chosen: remembered, fresh })

/** null where no source is given. */
export const readSource = (path: string, value: SourceValue): SourceInput | null => {
  if (value.chosen) return { id: value.chosen.id }
  const { open: _, title, date, ...rest } = value.fresh
  if (!title.trim()) return null
  return { new: { ...rest, title, date: readPartialDate(`${path}.new.date`, date) } }
}
export const requireSource = (path: string, value: SourceValue): SourceInput => {
  const read = readSource(path, value)
  if (read) return read
  const field = value.fresh.open ? `${path}.new.title` : `${path}.chosen`
  refuseField(field, { problem: 'required' })
  return { id: '' }
}
