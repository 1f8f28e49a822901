import { Alert, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { QueryView } from '../../../components/query-view.tsx'
import { useProblem, useSentence } from '../../../lib/use-sentence.ts'
import { AppError } from '../../../../shared/result.ts'
import type { OpenLine } from './line-drawer.tsx'
import { Suggestion } from './suggestion.tsx'
import classes from './suggestion.module.css'

/** What the line may be, the likeliest first; any other posting is found by its number or a name. */
export const Suggestions = ({ line }: { line: OpenLine }) => {
  const { t } = useTranslation('bank')
  const sentence = useSentence()
  const problem = useProblem()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 200)
  const found = useApiQuery('bank.suggest', { lineId: line.id, search }, { keep: true })
  const match = useApiCommand('bank.match')
  const refusal = (error: Error): string => {
    const beside = error instanceof AppError ? error.wire.fields?.['amountMinor'] : undefined
    return beside ? problem(beside) : sentence(error)
  }
  return (
    <Stack gap="sm">
      <TextInput
        type="search"
        name="search"
        label={t('suggest.search')}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {match.error && (
        <Alert color="red" role="alert">
          {refusal(match.error)}
        </Alert>
      )}
      <QueryView query={found}>
        {(candidates) =>
          candidates.length === 0 ? (
            <Text c="dimmed" role="status">
              {search ? t('suggest.notFound') : t('suggest.none')}
            </Text>
          ) : (
            <ul className={classes.list}>
              {candidates.map((candidate) => (
                <Suggestion
                  key={candidate.parts.map(({ entryId }) => entryId).join('-')}
                  line={line}
                  candidate={candidate}
                  busy={match.isPending}
                  onMatch={(parts) => match.mutate({ lineId: line.id, parts })}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Stack>
  )
}
