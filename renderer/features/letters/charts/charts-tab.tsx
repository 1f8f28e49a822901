import { Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { FactCards } from '../../../components/fact-card.tsx'
import { DayInput } from '../../../components/form/day-input.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { readWholeDay } from '../../../lib/read-date.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useProblem } from '../../../lib/use-sentence.ts'
import { PartsCharts } from './parts-charts.tsx'
import { RecipientsChart } from './recipients-chart.tsx'
import { RepliesChart } from './replies-chart.tsx'

/** What is typed, as a stored day; null while it is none. */
const dayOf = (typed: string): string | null => {
  const read = typed.trim() ? readWholeDay(typed) : null
  return read?.ok ? read.text : null
}

/** Letters in figures, of all time or of the days one types; our own and those sent online stand apart (T7). */
export const ChartsTab = () => {
  const { t } = useTranslation('letters')
  const problem = useProblem()
  const format = useFormat()
  const [typed, setTyped] = useState({ from: '', to: '' })
  const [from, to] = [dayOf(typed.from), dayOf(typed.to)]
  const isBackward = from !== null && to !== null && to < from
  const query = useApiQuery('letters.charts', isBackward ? { from } : { from, to })
  return (
    <Stack gap="md">
      <Group align="flex-start" role="group" aria-label={t('chart.period')}>
        <DayInput
          name="from"
          label={t('chart.from')}
          hint={t('chart.fromHint')}
          value={typed.from}
          onChange={(value) => setTyped({ ...typed, from: value })}
        />
        <DayInput
          name="to"
          label={t('chart.to')}
          hint={t('chart.toHint')}
          value={typed.to}
          error={isBackward ? problem({ problem: 'before_start' }) : undefined}
          onChange={(value) => setTyped({ ...typed, to: value })}
        />
      </Group>
      <QueryView query={query}>
        {({ formal, online }) => (
          <>
            <section aria-labelledby="formal-letters">
              <Title order={2} id="formal-letters" mb="sm">
                {t('chart.formal', { count: formal.letters, letters: format.number(formal.letters) })}
              </Title>
              {formal.letters === 0 ? (
                <Text c="dimmed">{t('chart.none')}</Text>
              ) : (
                <FactCards>
                  <PartsCharts of="formal" {...formal} />
                  <RecipientsChart recipients={formal.recipients} />
                  <RepliesChart replies={formal.replies} />
                </FactCards>
              )}
            </section>
            <section aria-labelledby="online-letters">
              <Title order={2} id="online-letters" mb="sm">
                {online
                  ? t('chart.online', {
                      count: online.letters,
                      letters: format.number(online.letters),
                      title: online.title,
                    })
                  : t('chart.onlineNone')}
              </Title>
              {online && (
                <FactCards>
                  <PartsCharts of="online" {...online} />
                </FactCards>
              )}
            </section>
          </>
        )}
      </QueryView>
    </Stack>
  )
}
