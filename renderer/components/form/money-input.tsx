import { Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseAmount } from '../../../shared/money.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useProblem } from '../../lib/use-sentence.ts'
import { inputProps, type FieldProps } from './field.ts'
import classes from './form.module.css'

/** As typed; `readAmount` makes it minor units. */
export type MoneyValue = { text: string; currency: string }

type Props = FieldProps<MoneyValue> & {
  /** Where an account decides the currency, give only that one: it is then shown, not chosen. */
  currencies: readonly string[]
  /** Said under the box besides what was understood. */
  beside?: string
}

/** An amount as people write it, sums included, with an echo of what was understood. */
export const MoneyInput = ({ currencies, beside, ...field }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const problem = useProblem()
  const [typing, setTyping] = useState(false)
  const { text, currency } = field.value
  const read = text.trim() ? parseAmount(text, currency) : null
  const wrong =
    read && !read.ok && !typing
      ? problem({ problem: read.problem, ...(read.values && { values: read.values }) })
      : null
  const echo = read?.ok ? `= ${format.money(read.minor, currency)}` : (field.hint ?? t('money.hint'))
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap" className={classes.pair}>
      <TextInput
        {...inputProps({ ...field, error: field.error ?? wrong })}
        description={<span aria-live="polite">{[echo, beside].filter(Boolean).join(' · ')}</span>}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="decimal"
        value={text}
        onChange={(event) => field.onChange({ text: event.currentTarget.value, currency })}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        className={classes.wide}
        classNames={{ input: classes.figure }}
      />
      <Select
        label={<span className={classes.quietLabel}>{t('money.currency')}</span>}
        aria-label={t('money.currencyOf', { field: field.label })}
        name={`${field.name}.currency`}
        data={[...currencies]}
        value={currency || null}
        allowDeselect={false}
        disabled={currencies.length < 2 || (field.disabled ?? false)}
        onChange={(value) => field.onChange({ text, currency: value ?? currency })}
        className={classes.currency}
      />
    </Group>
  )
}
