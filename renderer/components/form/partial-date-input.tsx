import { Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateQualifiers, type DateQualifier } from '../../../shared/partial-date.ts'
import { readDate } from '../../lib/read-date.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useProblem } from '../../lib/use-sentence.ts'
import { inputProps, type FieldProps } from './field.ts'
import classes from './form.module.css'

/** As typed, and how sure; `readPartialDate` makes it a stored date. */
export type PartialDateValue = { text: string; qualifier: DateQualifier }

/** A year, a month or a day as far as it is known, in one box, with an echo of what was understood. */
export const PartialDateInput = (field: FieldProps<PartialDateValue>) => {
  const { t } = useTranslation()
  const format = useFormat()
  const problem = useProblem()
  const [typing, setTyping] = useState(false)
  const { text, qualifier } = field.value
  const read = text.trim() ? readDate(text) : null
  const wrong = read && !read.ok && !typing ? problem(read.problem) : null
  const echo = read?.ok ? format.partialDate({ text: read.text, qualifier }) : (field.hint ?? t('date.hint'))
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap" className={classes.pair}>
      <TextInput
        {...inputProps({ ...field, error: field.error ?? wrong })}
        description={<span aria-live="polite">{echo}</span>}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={text}
        onChange={(event) => field.onChange({ text: event.currentTarget.value, qualifier })}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        className={classes.wide}
      />
      <Select
        label={<span className={classes.quietLabel}>{t('date.howSure')}</span>}
        aria-label={t('date.howSureOf', { field: field.label })}
        name={`${field.name}.qualifier`}
        data={dateQualifiers.map((value) => ({ value, label: t(`date.qualifier.${value}`) }))}
        value={qualifier}
        allowDeselect={false}
        disabled={field.disabled ?? false}
        onChange={(value) =>
          field.onChange({ text, qualifier: dateQualifiers.find((each) => each === value) ?? 'exact' })
        }
        className={classes.narrow}
      />
    </Group>
  )
}
