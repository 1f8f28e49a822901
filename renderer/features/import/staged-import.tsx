import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportSettings } from '../../../shared/contract/imports.ts'
import { invoke } from '../../api/invoke.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useFormat } from '../../lib/use-format.ts'
import { QueryView } from '../../components/query-view.tsx'
import { CheckStep } from './check/check-step.tsx'
import { ColumnsTable } from './columns-table.tsx'
import { CommonValues } from './common-values.tsx'
import { ReadingOptions } from './reading-options.tsx'
import type { ReadAgain } from './read-list.ts'
import { useLongWork } from './use-long-work.ts'
import { WorkLine } from './work-line.tsx'

type Props = { id: string; again: ReadAgain | null }

/** One list on its way in: how it is read, which column is what, then every row as it would be written. */
export const StagedImport = ({ id, again }: Props) => {
  const { t } = useTranslation('import')
  const { number } = useFormat()
  const staged = useApiQuery('imports.get', { id })
  const work = useLongWork()
  const [words, setWords] = useState('')
  const doing = <T,>(said: string, how: () => Promise<T>) => {
    setWords(said)
    return work.run(how)
  }
  const set = (settings: ImportSettings) =>
    doing(t('work.applying'), () => invoke('imports.set', { id, settings }))
  return (
    <QueryView query={staged}>
      {(list) => (
        <Stack gap="lg">
          <Group justify="space-between">
            <Text fw={600}>
              {list.fileName} · {t('rows', { count: list.rowCount, number: number(list.rowCount) })}
            </Text>
            <Button
              variant="default"
              onClick={() => void doing(t('work.applying'), () => invoke('imports.discard', { id }))}
            >
              {t('discard')}
            </Button>
          </Group>
          <ReadingOptions
            list={list}
            onSet={set}
            onRead={
              again &&
              ((options) => void doing(t('choose.reading'), () => again(options, list.settings.kind)))
            }
          />
          <ColumnsTable list={list} onSet={set} />
          <CommonValues list={list} onSet={set} />
          <WorkLine
            work={work}
            words={words}
            onCancel={() => {
              void invoke('imports.cancel', {})
              void invoke('import.stop', {})
            }}
          />
          <CheckStep list={list} isBusy={work.progress !== null} doing={doing} onSet={set} />
        </Stack>
      )}
    </QueryView>
  )
}
