import type { Output } from '../../../../shared/contract/index.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Named = Pick<Output<'proceedings.get'>, 'kind' | 'court' | 'start'>

/** What a proceeding is called: its kind, where, and since when. */
export const useProceedingName = () => {
  const format = useFormat()
  const { word } = useVocabulary()
  return ({ kind, court, start }: Named): string =>
    [word('proceedingKinds', kind), court, format.partialDate(start, 'short')].filter(Boolean).join(' · ')
}
