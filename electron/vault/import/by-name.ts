// Records of which there are few, by their names: funds, accounts, campaigns.
import type { Context } from '../context.ts'
import type { Row } from './row.ts'

const tables = {
  fund: 'select id, name as label from v_fund',
  account: 'select id, name as label from v_account_name',
  campaign: 'select id, title as label from v_campaign where deleted_at is null',
  letterCampaign: 'select id, title as label from v_letter_campaign',
} as const

/** The id a row means by a name, or the one chosen for all rows; notes what is unknown or missing. */
export const namedIn = (ctx: Context, of: keyof typeof tables) => {
  const rows = ctx.prepare(tables[of]).all() as { id: string; label: string }[]
  const ids = new Set(rows.map(({ id }) => id))
  const byName = new Map(rows.map(({ id, label }) => [label.trim().toLowerCase(), id]))
  return (row: Row, isRequired: boolean): string | null => {
    const text = row.text(of, 300)
    if (text === '') return isRequired ? row.refuse(of, 'required') : null
    return ids.has(text)
      ? text
      : (byName.get(text.toLowerCase()) ?? row.refuse(of, 'not_on_record', { text: text.slice(0, 60) }))
  }
}
