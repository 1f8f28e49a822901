import { useQueries } from '@tanstack/react-query'
import { type PackReport, packReports } from '../../../../shared/contract/report-pack.ts'
import { invoke } from '../../../api/invoke.ts'
import { useProblem } from '../../../lib/use-sentence.ts'

/** Which reports of a pack may not go to an organisation today (O1), and why. */
export const useRefused = (organisationId: string | null, today: string): ReadonlyMap<PackReport, string> => {
  const problem = useProblem()
  const answers = useQueries({
    queries: packReports.map((report) => ({
      queryKey: ['agreements.mayReceive', organisationId, report, today],
      queryFn: () =>
        invoke('agreements.mayReceive', {
          organisationId: organisationId ?? '',
          report,
          level: 'partner',
          on: today,
        }),
      enabled: organisationId !== null,
    })),
  })
  return new Map(
    packReports.flatMap((report, at) => {
      const answer = answers[at]?.data
      if (!answer || answer.allowed) return []
      return [
        [
          report,
          problem({
            problem: `rule.O1_${answer.because}`,
            ...(answer.day !== null && { values: { day: answer.day } }),
          }),
        ] as const,
      ]
    }),
  )
}
