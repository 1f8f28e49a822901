import type { Output } from '../../../../shared/contract/index.ts'
import type { Line } from '../../../../shared/contract/report-blocks.ts'
import { joined, number, said, word } from '../blocks.ts'

type Sentence = Pick<
  NonNullable<Output<'custody.statusOn'>[number]['sentence']>,
  'years' | 'months' | 'days' | 'kind'
>

/** "2 years 6 months", or the kind of a sentence without a term. */
export const termTold = ({ years, months, days, kind }: Sentence): Line =>
  joined(
    [
      years > 0 ? said('status.term.years', { count: number(years) }) : null,
      months > 0 ? said('status.term.months', { count: number(months) }) : null,
      days > 0 ? said('status.term.days', { count: number(days) }) : null,
    ],
    ' ',
  ) ?? word('sentenceKinds', kind)
