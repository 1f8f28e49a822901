import { Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { FactCard, FactCards } from '../../components/fact-card.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { SimpleTable, type SimpleColumn } from '../../components/simple-table.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type History = Output<'missions.history'>
type Entry = History['entries'][number]

/** The whole of what passed between this mission and the campaign, and what it came to. */
export const MissionTab = ({ id }: { id: string }) => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const columns = useEntryColumns()
  return (
    <QueryView query={useApiQuery('missions.history', { id })}>
      {(history) => (
        <Stack gap="md">
          <Figures history={history} />
          {history.entries.length === 0 ? (
            <Text c="dimmed">{t('mission.nothing')}</Text>
          ) : (
            <SimpleTable
              framed
              label={t('mission.history')}
              rows={history.entries}
              rowKey={({ id: entryId }) => entryId}
              columns={columns}
            />
          )}
          {history.more && (
            <Text c="dimmed">{t('mission.more', { shown: format.number(history.entries.length) })}</Text>
          )}
        </Stack>
      )}
    </QueryView>
  )
}

const Figures = ({ history: { figures, tallies } }: { history: History }) => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const { word } = useVocabulary()
  const { out, answered, medianDays } = figures
  return (
    <FactCards>
      <FactCard
        title={t('mission.figures')}
        facts={[
          { label: t('mission.out'), value: format.number(out) },
          {
            label: t('mission.answered'),
            value:
              out > 0 && t('mission.share', { answered, out, percent: Math.round((answered / out) * 100) }),
          },
          { label: t('mission.in'), value: format.number(figures.in) },
          {
            label: t('mission.median'),
            value: medianDays !== null && t('mission.days', { count: medianDays }),
          },
        ]}
      />
      {tallies.length > 0 && (
        <FactCard
          title={t('mission.online')}
          facts={tallies.map(({ id, title, measure, cumulative, asOf }) => ({
            label: `${title} · ${word('tallyMeasures', measure)}`,
            value: (
              <span key={`${id}${measure}`}>
                {`${format.number(cumulative)} (${format.date(asOf, 'short')})`}
              </span>
            ),
          }))}
        />
      )}
    </FactCards>
  )
}

const useEntryColumns = (): SimpleColumn<Entry>[] => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const { wordOf, word } = useVocabulary()
  const isLetter = ({ kind }: Entry) => kind === 'letter_out' || kind === 'letter_in'
  return [
    {
      header: t('mission.what'),
      cell: (entry) => (
        <Link to={isLetter(entry) ? '/letters/$id' : '/actions/$id'} params={{ id: entry.id }}>
          {entry.title}
        </Link>
      ),
    },
    { header: t('mission.date'), cell: ({ date }) => format.partialDate(date, 'short') },
    {
      header: t('mission.kind'),
      cell: ({ kind, byOthers, role }) =>
        [t(`mission.entry.${kind}`), role === 'copy' && t('mission.copy'), byOthers && t('mission.byOthers')]
          .filter(Boolean)
          .join(' · '),
    },
    {
      header: t('mission.type'),
      cell: (entry) => wordOf(isLetter(entry) ? 'letterTypes' : 'actionTypes')(entry.type),
    },
    {
      header: t('mission.state'),
      cell: ({ status, response }) =>
        status ? (
          <StatusChip list="letterStatuses" code={status} />
        ) : (
          response && word('replyResponses', response)
        ),
    },
  ]
}
