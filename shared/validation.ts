import type { z } from 'zod'
import type { FieldProblem } from './result.ts'

type Issue = z.ZodError['issues'][number]

const problemOf = (issue: Issue): FieldProblem => {
  const isKey = /^[a-z_]+$/.test(issue.message)
  const missing =
    issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union'
  const problem = isKey ? issue.message : missing ? 'required' : 'invalid'
  return 'maximum' in issue ? { problem, values: { max: Number(issue.maximum) } } : { problem }
}

/** What zod found, by path of the field; its own sentences stay here, because they can quote what was typed. */
export const fieldProblems = (error: z.ZodError): Record<string, FieldProblem> =>
  Object.fromEntries(error.issues.map((issue) => [issue.path.map(String).join('.') || '_', problemOf(issue)]))
