import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './table.module.css'
import type { Selection } from './use-selection.ts'

type Props = { selection: Selection; id: string | number; index: number }

/** The tick of a row for the mouse; by key it is Space on the row, so the tick is no stop of its own. */
export const SelectCell = ({ selection, id, index }: Props) => {
  const { t } = useTranslation('views')
  return (
    <td className={classes.tick} onClick={(event) => event.stopPropagation()}>
      <Checkbox
        tabIndex={-1}
        aria-label={t('select.row')}
        checked={selection.has(id)}
        onChange={() => {}}
        onClick={(event) => selection.toggle(index, event.shiftKey)}
      />
    </td>
  )
}

type HeadProps = { selection: Selection; total: number }
/** Above the ticks: everything the filters let through, or nothing. */
export const SelectHead = ({ selection, total }: HeadProps) => {
  const { t } = useTranslation('views')
  const all = selection.size > 0 && selection.size >= total
  return (
    <th scope="col" className={classes.tick}>
      <Checkbox
        aria-label={t('select.all')}
        checked={all}
        indeterminate={selection.size > 0 && !all}
        onChange={() => (selection.size > 0 ? selection.clear() : selection.takeAll())}
      />
    </th>
  )
}
