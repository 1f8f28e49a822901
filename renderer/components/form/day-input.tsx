import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readWholeDay, typedDate } from '../../lib/read-date.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useProblem } from '../../lib/use-sentence.ts'
import { inputProps, type FieldProps } from './field.ts'
import classes from './form.module.css'

type Props = FieldProps<string> & {
  /** The vault's day: offered by a button while the box is empty. */
  today?: string
}

/** A whole day, typed as people write it; `readDay` makes it a stored day. */
export const DayInput = ({ today, ...field }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const problem = useProblem()
  const [typing, setTyping] = useState(false)
  const read = field.value.trim() ? readWholeDay(field.value) : null
  const wrong = read && !read.ok && !typing ? problem(read.problem) : null
  const echo = read?.ok ? format.date(read.text) : (field.hint ?? t('date.dayHint'))
  return (
    <TextInput
      {...inputProps({ ...field, error: field.error ?? wrong })}
      description={<span aria-live="polite">{echo}</span>}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={field.value}
      onChange={(event) => field.onChange(event.currentTarget.value)}
      onFocus={() => setTyping(true)}
      onBlur={() => setTyping(false)}
      rightSectionWidth="auto"
      rightSection={
        today && !field.value ? (
          <Button
            size="compact-sm"
            variant="subtle"
            className={classes.inside}
            onClick={() => field.onChange(typedDate(today))}
          >
            {t('date.today')}
          </Button>
        ) : null
      }
    />
  )
}
