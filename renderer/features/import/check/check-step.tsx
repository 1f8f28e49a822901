import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { type ImportSettings, type Verdict, verdicts } from '../../../../shared/contract/imports.ts'
import { invoke } from '../../../api/invoke.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { CheckGrid } from './check-grid.tsx'
import { ProblemRows } from './problem-rows.tsx'
import { UnsureBar } from './unsure-bar.tsx'
import { VerdictTabs } from './verdict-tabs.tsx'
import { WordMap } from './word-map.tsx'

type Props = {
  list: Output<'imports.get'>
  isBusy: boolean
  doing: <T>(words: string, work: () => Promise<T>) => Promise<T | null>
  onSet: (settings: ImportSettings) => unknown
}

/** Every row as it would be written: tried out, mended, decided, and then written for good. */
export const CheckStep = ({ list, isBusy, doing, onSet }: Props) => {
  const { t } = useTranslation('import')
  const { number } = useFormat()
  const [show, setShow] = useState<Verdict | 'all'>('all')
  const { id, counts } = list
  const check = () => doing(t('work.checking'), () => invoke('imports.check', { id }))
  const writable = (counts?.new ?? 0) + (counts?.update ?? 0)
  const run = async () => {
    const done = await doing(t('work.writing'), () => invoke('imports.run', { id }))
    if (!done) return
    const { new: made = 0, update = 0 } = done.counts
    notifications.show({
      message: t('done', { made: number(made), updated: number(update) }),
      autoClose: false,
    })
  }
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h3">
          {t('check.title')}
        </Title>
        <Group>
          <Button variant={counts ? 'default' : 'filled'} disabled={isBusy} onClick={() => void check()}>
            {t(counts ? 'check.again' : 'check.start')}
          </Button>
          {counts && (
            <Button
              disabled={isBusy || writable === 0 || (counts.unsure ?? 0) > 0}
              onClick={() => void run()}
            >
              {t('check.run', { count: writable, number: number(writable) })}
            </Button>
          )}
        </Group>
      </Group>
      {!counts && <Text c="dimmed">{t('check.lead')}</Text>}
      {counts && (
        <>
          <VerdictTabs counts={counts} show={show} onShow={setShow} />
          {(counts.unsure ?? 0) > 0 && (
            <UnsureBar id={id} count={counts.unsure ?? 0} onDecided={() => void check()} />
          )}
          <WordMap list={list} onSet={onSet} />
          {(counts.problem ?? 0) > 0 && <ProblemRows list={list} />}
        </>
      )}
      <CheckGrid key={show} list={list} show={verdicts.includes(show as Verdict) ? show : 'all'} />
    </Stack>
  )
}
