import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'

type Row = Pick<Output<'letters.list'>['rows'][number], 'direction' | 'from' | 'to' | 'moreTo'>

/** The other side of a letter in a line: "Embassy, Bern and 19 more"; of a letter in, whom it is from. */
export const useParty = () => {
  const { t } = useTranslation('letters')
  return ({ direction, from, to, moreTo }: Row): string => {
    if (direction === 'in') return t('fromWhom', { name: from })
    return moreTo > 0 ? t('andMore', { name: to, count: moreTo }) : to
  }
}
