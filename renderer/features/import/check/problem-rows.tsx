import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { csvRow } from '../../../../shared/csv.ts'
import { invoke } from '../../../api/invoke.ts'
import { useProblem } from '../../../lib/use-sentence.ts'

const together = 200

/** The rows that cannot be written, with what is wrong with each, as a file to be mended elsewhere and brought in again. */
export const ProblemRows = ({ list: { id, fileName, columns } }: { list: Output<'imports.get'> }) => {
  const { t } = useTranslation('import')
  const problem = useProblem()
  const save = useMutation({
    mutationFn: async () => {
      const lines = [csvRow([...columns.map(({ heading }) => heading), t('check.whatIsWrong')])]
      for (let offset = 0, total = 1; offset < total; offset += together) {
        const page = await invoke('imports.rows', { id, show: 'problem', offset, limit: together })
        total = page.total
        for (const row of page.rows) lines.push(csvRow([...row.cells, row.problems.map(problem).join(' ')]))
      }
      const bytes = new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
      return invoke('file.save', {
        suggestedName: `${fileName.replace(/\.\w+$/, '')} - ${t('check.problems')}.csv`,
        bytes,
      })
    },
  })
  return (
    <Group>
      <Button size="compact-sm" variant="default" loading={save.isPending} onClick={() => save.mutate()}>
        {t('check.download')}
      </Button>
    </Group>
  )
}
