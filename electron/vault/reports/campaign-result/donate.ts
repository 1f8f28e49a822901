import { printedIban } from '../../../../shared/bank/iban.ts'
import { accountsForDonors } from '../../fund/index.ts'
import { note, said, section, table } from '../blocks.ts'
import { staysInside, type Telling } from '../telling/index.ts'

/** Only accounts the treasurer has marked for it; where there is none, only the office is told so. */
export const donate = (telling: Telling, title: string) => {
  const rows = accountsForDonors(telling.ctx)
  if (rows.length === 0 && !staysInside(telling)) return null
  return section('donate', said('result.donate'), [
    table({
      name: said('result.donate'),
      rows,
      none: said('result.noAccount'),
      columns: [
        { head: said('result.currency'), cell: ({ currency }) => currency, width: '14%' },
        { head: said('result.holder'), cell: ({ holder, name }) => holder || name },
        { head: said('result.iban'), cell: ({ iban }) => printedIban(iban), width: '38%' },
        { head: said('result.bic'), cell: ({ bic }) => bic || null, width: '16%' },
      ],
    }),
    ...(rows.length > 0 ? [note(said('result.donateText', { title }))] : []),
  ])
}
