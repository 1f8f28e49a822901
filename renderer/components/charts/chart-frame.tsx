import { ActionIcon, Group, Text, Title, Tooltip } from '@mantine/core'
import { IconChartBar, IconTable } from '@tabler/icons-react'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from '../blocks.module.css'
import { ChartPatterns } from './chart-patterns.tsx'
import { SimpleTable, type SimpleColumn } from '../simple-table.tsx'

type Props<Row> = {
  title: string
  /** What the picture says, in a sentence: read out instead of it, and shown under the title. */
  summary: string
  rows: readonly Row[]
  columns: readonly SimpleColumn<Row>[]
  rowKey: (row: Row) => string | number
  /** A recharts chart in a ResponsiveContainer, each series with `{...seriesLook(n)}` and no animation. */
  children: ReactNode
}

/** A chart that can be read without seeing it and without colour. */
export const ChartFrame = <Row,>({ title, summary, rows, columns, rowKey, children }: Props<Row>) => {
  const { t } = useTranslation()
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  const other = asTable ? t('chart.asChart') : t('chart.asTable')
  return (
    <section className={classes.card} aria-labelledby={id}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={2} size="h3" id={id}>
            {title}
          </Title>
          <Text c="dimmed" size="xs">
            {summary}
          </Text>
        </div>
        <Tooltip label={other}>
          <ActionIcon flex="none" aria-label={other} onClick={() => setAsTable(!asTable)}>
            {asTable ? <IconChartBar size={16} aria-hidden /> : <IconTable size={16} aria-hidden />}
          </ActionIcon>
        </Tooltip>
      </Group>
      {asTable ? (
        <SimpleTable label={title} rows={rows} columns={columns} rowKey={rowKey} />
      ) : (
        <div className={classes.chart} role="img" aria-label={`${title}. ${summary}`}>
          <ChartPatterns />
          {children}
        </div>
      )}
    </section>
  )
}
