// What zod found wrong, in the words of this program: keys of sentences, never a text that was typed.
import type { z } from 'zod'
import type { FieldProblem } from './result.ts'

const ourKey = /^[a-z_]+$/

/** Limits a sentence may name. They come from the schema, so that nothing typed can be echoed. */
const limits = (issue: z.core.$ZodIssue): Pick<FieldProblem, 'values'> => {
  if (issue.code === 'too_big') return { values: { max: Number(issue.maximum) } }
  if (issue.code === 'too_small') return { values: { min: Number(issue.minimum) } }
  return {}
}

const missing = ({ code }: z.core.$ZodIssue) => code === 'invalid_type' || code === 'invalid_value'

/** Path of each field (`lines.0.amount`) to what is wrong with it; the first issue of a field is the one told. */
export const fieldProblems = (error: z.ZodError): Record<string, FieldProblem> => {
  const fields = new Map<string, FieldProblem>()
  for (const issue of error.issues) {
    const path = issue.path.join('.')
    const problem = ourKey.test(issue.message) ? issue.message : missing(issue) ? 'required' : 'invalid'
    if (!fields.has(path)) fields.set(path, { problem, ...limits(issue) })
  }
  return Object.fromEntries(fields)
}
