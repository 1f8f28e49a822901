import { Textarea, TextInput } from '@mantine/core'
import { inputProps, type FieldProps } from './field.ts'

type Props = FieldProps<string> & {
  /** More than one line: the box grows with the text. */
  rows?: number
  /** Language of what is typed, where it is not the screen's: for hyphenation and screen readers. */
  lang?: string
}

export const TextField = ({ rows, lang, ...field }: Props) => {
  const props = {
    ...inputProps(field),
    ...(lang && { lang }),
    value: field.value,
    onChange: (event: { currentTarget: { value: string } }) => field.onChange(event.currentTarget.value),
  }
  return rows ? <Textarea {...props} autosize minRows={rows} maxRows={14} /> : <TextInput {...props} />
}
