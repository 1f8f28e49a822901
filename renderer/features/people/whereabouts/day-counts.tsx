import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { FactCard } from '../../../components/fact-card.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { classOrder } from '../../../../shared/liberty-classes.ts'
import { useClassWords } from '../../../lib/use-class-words.ts'
import { useFormat } from '../../../lib/use-format.ts'

type Props = { campaignId: string; on: string; since: string | null }

/** How many are where, in the campaign's words; two days side by side count the same persons (C10). */
export const DayCounts = (asked: Props) => {
  const { t } = useTranslation('legal')
  const format = useFormat()
  const { classWord, countList } = useClassWords(asked.campaignId)
  const counts = useApiQuery('custody.countsOn', asked, { keep: true })
  const { on, since } = asked
  return (
    <QueryView query={counts}>
      {({ total, uncertain, counts: now, compared }) => (
        <FactCard title={t('day.countsTitle', { day: format.date(on), count: total })}>
          <Text role="status" mb={compared ? 'sm' : 0}>
            {countList(now) || t('day.nobody')}
          </Text>
          {uncertain > 0 && <Text c="dimmed">{t('day.uncertain', { count: uncertain })}</Text>}
          {compared && since && (
            <SimpleTable
              label={t('day.compared', { count: compared.denominator })}
              rows={[
                ...classOrder
                  .filter((status) => (compared.before[status] ?? 0) + (compared.after[status] ?? 0) > 0)
                  .map((status) => ({
                    key: status,
                    label: classWord(status),
                    before: compared.before[status] ?? 0,
                    after: compared.after[status] ?? 0,
                  })),
                {
                  key: 'total',
                  label: t('day.sameAll'),
                  before: compared.denominator,
                  after: compared.denominator,
                },
                ...classOrder
                  .filter((status) => (compared.addedLater[status] ?? 0) > 0)
                  .map((status) => ({
                    key: `later.${status}`,
                    label: t('day.laterLine', { status: classWord(status) }),
                    before: null,
                    after: compared.addedLater[status] ?? 0,
                  })),
              ]}
              rowKey={({ key }) => key}
              columns={[
                { header: t('day.status'), cell: ({ label }) => label },
                {
                  header: format.date(since, 'short'),
                  end: true,
                  cell: ({ before }) => before !== null && format.number(before),
                },
                { header: format.date(on, 'short'), end: true, cell: ({ after }) => format.number(after) },
              ]}
            />
          )}
        </FactCard>
      )}
    </QueryView>
  )
}
