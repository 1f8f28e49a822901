// Rows as the database keeps them; compared with the migrations by test/electron/vault/database/schema.test.ts.
import type { Language } from '../../../../shared/contract/shell.ts'
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Code, Kept } from './columns.ts'

export type LetterTemplateTable = Kept & {
  name: string
  sort_name: string
  type: Code<typeof v.letterTypes>
  level: Code<typeof v.agreementLevels>
  shipped: string
  sort_written: string
}
export type LetterTemplateTextTable = Kept & {
  template_id: string
  language: Language
  subject: string
  body: string
}
export type PrintedLetterTable = Kept & {
  run_id: string
  position: number
  letter_id: string
  level: Code<typeof v.agreementLevels>
  content: string
}
export type VCorrespondent = {
  id: string
  name: string
  name_cyrillic: string
  country: string
  email: string
  languages: string
  city: string | null
  host_state: string | null
  post_address: string | null
  active_to: string | null
  salutation_en: string | null
  salutation_fr: string | null
  salutation_ru: string | null
  salutation_kk: string | null
}
export type VPrintedLetter = {
  run_id: string
  position: number
  content: string
  level: Code<typeof v.agreementLevels>
  id: string
  ref: string
  date_text: string
  delivery_status: Code<typeof v.deliveryStatuses>
  organisation_id: string
}
