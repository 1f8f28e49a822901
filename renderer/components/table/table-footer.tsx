import { Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import type { ColumnSpec, ListSum } from './types.ts'
import { type useListPages } from './use-list-pages.ts'

type Props<Row, Sort extends string> = {
  pages: Omit<ReturnType<typeof useListPages>, 'rows'> & { rows: readonly unknown[] }
  columns: readonly ColumnSpec<Row, Sort>[]
  children?: ReactNode
}

/** How many rows, what they come to, and in a plain list the way to the next page. */
export const TableFooter = <Row, Sort extends string>({ pages, columns, children }: Props<Row, Sort>) => {
  const { t } = useTranslation(['views', 'common'])
  const format = useFormat()
  const { rows, total, loading, before, plain } = pages
  const count = t('common:table.rows', { count: total })
  const said =
    plain && total > rows.length
      ? t('footer.range', {
          from: format.number(before + 1),
          to: format.number(before + rows.length),
          total: format.number(total),
        })
      : count
  return (
    <Group justify="space-between" mih={36} gap="sm">
      <Group gap="lg">
        <Text role="status" size="xs" c="dimmed" className="tabular">
          {loading ? t('common:table.loading') : said}
        </Text>
        {!loading && <Sums sums={pages.sums} columns={columns} />}
        {children}
      </Group>
      {plain && total > rows.length && (
        <Group gap="xs">
          <Button
            variant="default"
            size="xs"
            disabled={plain.page === 0}
            onClick={() => void plain.turn(plain.page - 1)}
          >
            {t('footer.previous')}
          </Button>
          <Button
            variant="default"
            size="xs"
            disabled={plain.isLast}
            loading={pages.loadingMore}
            onClick={() => void plain.turn(plain.page + 1)}
          >
            {t('footer.next')}
          </Button>
        </Group>
      )}
    </Group>
  )
}

/** Never one figure out of two currencies. */
const Sums = <Row, Sort extends string>({
  sums,
  columns,
}: {
  sums: readonly ListSum[]
  columns: readonly ColumnSpec<Row, Sort>[]
}) => {
  const { t } = useTranslation('views')
  const format = useFormat()
  return columns.flatMap(({ id, header, sumLabel = header, sumAs = format.number }) => {
    const own = sums.filter(({ of }) => of === id)
    if (own.length === 0) return []
    const figures = own.map(({ currency, amount }) =>
      currency ? format.money(amount, currency) : sumAs(amount),
    )
    return [
      <Text key={id} size="xs" className="tabular" span>
        {t('footer.sum', { what: sumLabel, figures: figures.join(' · ') })}
      </Text>,
    ]
  })
}
