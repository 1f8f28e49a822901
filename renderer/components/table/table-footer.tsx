import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'

type Props = {
  pages: {
    rows: readonly unknown[]
    total: number
    loading: boolean
    hasMore: boolean
    loadingMore: boolean
    loadMore: () => void
  }
}

export const TableFooter = ({ pages }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { rows, total, loading, hasMore } = pages
  const said = hasMore
    ? t('table.someOf', { shown: format.number(rows.length), total: format.number(total) })
    : t('table.rows', { count: total })
  return (
    <Group justify="space-between" mih={36}>
      <Text role="status" size="xs" c="dimmed" className="tabular">
        {loading ? t('table.loading') : said}
      </Text>
      {hasMore && (
        <Button variant="default" size="xs" loading={pages.loadingMore} onClick={pages.loadMore}>
          {t('table.loadMore')}
        </Button>
      )}
    </Group>
  )
}
