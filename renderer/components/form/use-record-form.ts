import { useForm } from '@mantine/form'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { contract, type CommandChannel, type Input, type Output } from '../../../shared/contract/index.ts'
import { dots } from '../../../shared/contract/personal.ts'
import { AppError } from '../../../shared/result.ts'
import { fieldProblems } from '../../../shared/validation.ts'
import { isLocked, useApiCommand } from '../../api/use-api-command.ts'
import { useMasking } from '../../api/masking.tsx'
import { useMay } from '../../api/use-may.ts'
import type { JsonRecord } from '../../lib/json.ts'
import { useProblem, useSentence } from '../../lib/use-sentence.ts'
import type { At, BoundField, Path } from './path.ts'
import { readAll } from './read.ts'
import { useDraft, type DraftPlace } from './use-draft.ts'

type Options<C extends CommandChannel, Values extends JsonRecord> = {
  channel: C
  /** What stands in the fields at first; for a record being changed it holds its version too. */
  initial: Values
  /** Reads the fields (see read.ts); what it throws shows beside the field it names. */
  input: (values: Values) => Input<C>
  /** Where the draft is kept; null where losing the text costs nothing. */
  draft: DraftPlace | null
  onSaved: (answer: Output<C>) => void
}

/** One form of one command: its fields, its errors beside them, its draft. Give it to RecordForm or FormDialog. */
export const useRecordForm = <C extends CommandChannel, Values extends JsonRecord>({
  channel,
  initial,
  input,
  draft: place,
  onSaved,
}: Options<C, Values>) => {
  const form = useForm<Values>({ initialValues: initial })
  const command = useApiCommand(channel)
  const may = useMay()
  const problem = useProblem()
  const sentence = useSentence()
  const [alert, setAlert] = useState<string | null>(null)
  const [errorFields, setErrorFields] = useState<readonly string[]>([])
  // A form opened while names were hidden begins once they are shown; one that was given dots must be opened anew.
  const { masked } = useMasking()
  const [begun, setBegun] = useState(!masked)
  const begin = useEffectEvent(() => {
    if (masked || begun || JSON.stringify(initial).includes(dots)) return
    form.setInitialValues(initial)
    form.setValues(initial)
    setBegun(true)
  })
  useEffect(() => begin(), [masked])
  /** Text that is saved or given up no longer holds anybody back, nor is it kept; what is typed after it is. */
  const settled = useRef(false)
  useEffect(() => {
    settled.current = false
  }, [form.values])
  const dirty = form.isDirty()
  const holds = () => dirty && !settled.current
  const draft = useDraft({
    place,
    values: form.values,
    holds,
    restore: (found) => form.setValues((now) => ({ ...now, ...found })),
  })

  const show = (error: unknown) => {
    if (isLocked(error)) return
    const fields = error instanceof AppError ? Object.entries(error.wire.fields ?? {}) : []
    form.setErrors(Object.fromEntries(fields.map(([path, what]) => [path, problem(what)])))
    setErrorFields(fields.map(([path]) => path))
    const onlyFields = error instanceof AppError && error.wire.code === 'validation' && fields.length > 0
    setAlert(onlyFields ? null : sentence(error))
  }

  /** What the fields say, checked as the vault will check it; everything wrong with it is thrown at once. */
  const read = (): Input<C> => {
    const { value, problems } = readAll(() => input(form.values))
    const { error } = contract[channel].input.safeParse(value)
    const fields = { ...(error && fieldProblems(error)), ...problems }
    if (Object.keys(fields).length > 0) throw new AppError({ code: 'validation', fields })
    return value
  }

  /** True when the record is saved. */
  const save = async (): Promise<boolean> => {
    if (command.isPending) return false
    setAlert(null)
    setErrorFields([])
    try {
      const answer = await command.mutateAsync(read())
      settled.current = true
      await draft.discard()
      form.resetDirty()
      onSaved(answer)
      return true
    } catch (error) {
      show(error)
      return false
    }
  }

  return {
    /** False while its values are not those of the record, because names were hidden when it was opened. */
    begun,
    /** Whether this person may save it at all. */
    allowed: may(channel),
    values: form.values,
    set: form.setFieldValue,
    setValues: form.setValues,
    field: <P extends Path<Values>>(path: P): BoundField<At<Values, P>> => {
      const { value, onChange, error } = form.getInputProps(path)
      return { name: path, value, onChange, error }
    },
    save,
    busy: command.isPending,
    alert,
    errors: form.errors,
    errorFields,
    dirty,
    /** Whether leaving now would lose something. */
    holds,
    restored: draft.restored,
    dismissRestored: draft.dismiss,
    keepDraft: place
      ? async () => {
          await draft.save()
          settled.current = true
        }
      : null,
    discard: async () => {
      settled.current = true
      form.reset()
      await draft.discard()
    },
    reset: async () => {
      form.reset()
      form.clearErrors()
      await draft.discard()
    },
  }
}
/** A form of these values, whatever its command. */
export type FormOf<Values extends JsonRecord> = ReturnType<typeof useRecordForm<'drafts.save', Values>>
/** What the frame of a form needs, without its values. */
export type RecordFormState = Omit<FormOf<JsonRecord>, 'values' | 'set' | 'setValues' | 'field'>
