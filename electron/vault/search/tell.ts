// What is shown of records that are called by what they belong to: read where it stands, so that the index holds no copy.
import { excerptOf, literalExcerpt } from '../../../shared/names/sound/excerpt.ts'
import type { Output } from '../../../shared/contract/index.ts'
import type { Context } from '../context.ts'

export type Hit = Output<'search.all'>[number]
type Found = Pick<Hit, 'id' | 'ref' | 'label' | 'detail'>

const within = '(select value from json_each(?))'
const moneyOf = (view: string) =>
  `select id, ref, label, amount_minor as amountMinor, currency from ${view} where id in ${within}`
const tables = { households: 'household', organisations: 'organisation', letters: 'letter' } as const
const statements = {
  payments: moneyOf('(select *, beneficiary_label as label from v_payment)'),
  donations: moneyOf('v_donation'),
  notes: `select n.id, o.ref, o.label, n.text as detail, n.owner as entity, n.owner_id as entityId
    from v_note n join v_document_owner o on o.owner = n.owner and o.id = n.owner_id where n.id in ${within}`,
  documents: `select d.id, d.ref, d.name as label, o.label as detail, d.owner as entity, d.owner_id as entityId, t.text
    from v_document d join v_document_owner o on o.owner = d.owner and o.id = d.owner_id
    left join v_document_text t on t.document_id = d.id where d.id in ${within}`,
} as const
type Told = Omit<Found, 'detail'> & {
  detail?: string
  entity?: string
  entityId?: string
  text?: string | null
  amountMinor?: number | null
  currency?: string
}

/** Of a note the part that was meant; of a file its record, and what it says where its own words do not. */
const detailOf = (
  group: Hit['group'],
  { label, detail = '', text }: Told,
  words: readonly string[],
): string => {
  if (group === 'notes') return excerptOf(detail, words)
  const own = `${label} ${detail}`.toLowerCase()
  if (!text || words.every((word) => own.includes(word.toLowerCase()))) return detail
  return [detail, literalExcerpt(text, words)].filter(Boolean).join(' · ')
}

/** What the palette shows of records that were found, in the same order, and which page shows them. */
export const tell = (
  ctx: Context,
  group: Hit['group'],
  words: readonly string[],
  found: readonly Found[],
): Hit[] => {
  if (group === 'households' || group === 'organisations' || group === 'letters')
    return found.map((hit) => ({ group, ...hit, amount: null, at: { entity: tables[group], id: hit.id } }))
  const rows = ctx.prepare(statements[group]).all(JSON.stringify(found.map(({ id }) => id))) as Told[]
  const told = new Map(rows.map((row) => [row.id, row]))
  return found.flatMap(({ id }) => {
    const row = told.get(id)
    if (!row) return []
    const { ref, label, amountMinor = null, currency = '' } = row
    return {
      group,
      id,
      ref,
      label,
      detail: detailOf(group, row, words),
      amount: amountMinor === null ? null : { minor: amountMinor, currency },
      at: { entity: row.entity ?? group, id: row.entityId ?? id },
    }
  })
}
