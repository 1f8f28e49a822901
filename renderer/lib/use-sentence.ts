import { useTranslation } from 'react-i18next'
import { AppError, type FieldProblem, type WireError } from '../../shared/result.ts'
import { spokenDay } from './date-format.ts'
import { readableValues } from './readable-values.ts'
import { useFormat } from './use-format.ts'

/** What is wrong with one field, in words; a rule's sentence may stand beside a field too. */
export const useProblem = () => {
  const { t, i18n } = useTranslation(['problems', 'rules'])
  const format = useFormat()
  return ({ problem, values: given = {} }: FieldProblem): string => {
    const { day, month, year } = given
    const whole = typeof day === 'number' && typeof month === 'number' && typeof year === 'number'
    const values = whole
      ? { date: spokenDay(day, month, year, format.language) }
      : readableValues(given, format)
    const key = problem.startsWith('rule.') ? `rules:${problem.slice(5)}` : `problems:${problem}`
    const found = i18n.exists(key, values) ? key : 'problems:invalid'
    return t(found as 'problems:invalid', values)
  }
}

/** One sentence for an error: what happened, what is safe, what to do. */
export const useSentence = () => {
  const { t, i18n } = useTranslation(['errors', 'rules'])
  const format = useFormat()
  const wire = (error: WireError): string => {
    const { seconds } = error.details ?? {}
    if (error.code === 'busy' && typeof seconds === 'number') return t('wait', { count: seconds })
    const rule = error.rule && i18n.exists(`rules:${error.rule}`) ? `rules:${error.rule}` : null
    const values = { ...readableValues(error.details ?? {}, format), reference: error.reference ?? '' }
    return t((rule ?? `errors:${error.code}`) as 'errors:internal', values)
  }
  return (error: unknown): string => wire(error instanceof AppError ? error.wire : { code: 'internal' })
}

/** Where no box is for it to stand beside: all that is wrong with what was given, else the sentence of the error. */
export const useReason = () => {
  const problem = useProblem()
  const sentence = useSentence()
  return (error: unknown): string => {
    const wrong = error instanceof AppError ? Object.values(error.wire.fields ?? {}) : []
    return wrong.length > 0 ? wrong.map(problem).join(' ') : sentence(error)
  }
}
