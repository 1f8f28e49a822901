import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Verdict, verdicts } from '../../../../shared/contract/imports.ts'
import { useFormat } from '../../../lib/use-format.ts'

type Shown = Verdict | 'all'
type Props = { counts: Partial<Record<Verdict, number>>; show: Shown; onShow: (show: Shown) => void }

/** The figures of the dry run, and which rows are shown. */
export const VerdictTabs = ({ counts, show, onShow }: Props) => {
  const { t } = useTranslation('import')
  const { number } = useFormat()
  const all = verdicts.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0)
  const there: readonly Shown[] = ['all', ...verdicts.filter((verdict) => counts[verdict])]
  return (
    <SegmentedControl
      aria-label={t('check.shown')}
      value={show}
      data={there.map((each) => ({
        value: each,
        label: t('check.counted', {
          what: t(`verdict.${each}`),
          rows: number(each === 'all' ? all : (counts[each] ?? 0)),
        }),
      }))}
      onChange={(chosen) => onShow(there.find((each) => each === chosen) ?? 'all')}
    />
  )
}
