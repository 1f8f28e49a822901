import { Radio } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergeField } from '../../../../shared/contract/duplicates.ts'
import classes from './duplicates.module.css'
import type { Choices, Pair, Side, Which } from './merge-values.ts'
import { useFieldWords } from './use-field-words.ts'
import { usePair } from '../../../lib/use-pair.ts'

type Props = {
  sides: Pair['sides']
  fields: readonly MergeField[]
  kept: Which
  onKeep: (which: Which) => void
  choices: Choices
  onChoose: (field: MergeField, which: Which) => void
}
const both: readonly Which[] = [0, 1]

/** The row after this one takes the focus, so that 1 and 2 go down the table. */
const goOn = (row: HTMLElement, which: Which) =>
  row.nextElementSibling?.querySelectorAll<HTMLInputElement>('input[type="radio"]').item(which)?.focus()

/** Both records beside each other, a field a row; the keys 1 and 2 choose a side and go on to the next. */
export const MergeTable = ({ sides, fields, kept, onKeep, choices, onChoose }: Props) => {
  const { t } = useTranslation('duplicates')
  const pair = usePair()
  const { labels, read } = useFieldWords()
  const onKey = (choose: (which: Which) => void) => (event: KeyboardEvent<HTMLElement>) => {
    const which = both.find((each) => event.key === String(each + 1))
    if (which === undefined) return
    event.preventDefault()
    choose(which)
    goOn(event.currentTarget, which)
  }
  const option = (
    name: string,
    side: Side,
    which: Which,
    chosen: Which,
    { of, value }: { of: string; value: string },
  ) => (
    <td key={side.id}>
      <Radio
        name={name}
        value={side.id}
        checked={chosen === which}
        aria-label={pair(of, value || t('nothing'))}
        onChange={() => (name === 'kept' ? onKeep(which) : onChoose(name as MergeField, which))}
        label={value || <span className={classes.nothing}>{t('nothing')}</span>}
      />
    </td>
  )
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('keysHint')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.field')}</th>
          {sides.map(({ id, ref }, at) => (
            <th key={id} scope="col">
              <kbd className={classes.key}>{at + 1}</kbd> {ref}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr onKeyDown={onKey(onKeep)}>
          <th scope="row">{t('stays')}</th>
          {both.map((which) =>
            option('kept', sides[which], which, kept, { of: t('stays'), value: sides[which].ref }),
          )}
        </tr>
        {fields.map((field) => (
          <tr key={field} onKeyDown={onKey((which) => onChoose(field, which))}>
            <th scope="row">{labels[field]}</th>
            {both.map((which) =>
              option(field, sides[which], which, choices[field], {
                of: labels[field],
                value: read(sides[which], field),
              }),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
