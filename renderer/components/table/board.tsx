import { Button, Skeleton, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListName } from '../../../shared/contract/views.ts'
import { useMaskRows } from '../../api/masking.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { ErrorState } from '../error-state.tsx'
import classes from './board.module.css'
import type { Card } from './card-grid.tsx'
import type { AnyRow, ListPage, ListQuery } from './types.ts'
import { type ListState, queryOf } from './use-list-state.ts'

export type BoardSpec<Row, Filter extends string> = {
  /** The filter that takes a stage. */
  by: Filter
  stages: readonly { value: string; label: string }[]
  card: (row: Row) => Card
}
type Props<Row, Sort extends string, Filter extends string> = {
  list: ListName
  board: BoardSpec<Row, Filter>
  state: ListState<Sort, Filter>
  load: (query: ListQuery<Sort, Filter>) => Promise<ListPage<Row>>
  onOpen: ((row: Row) => void) | undefined
  /** Shows all of one stage as a list. */
  onAll: (stage: string) => void
}
const shown = 12

/** A list as a board: what the filters let through, a column a stage, each with its count and its first rows. */
export const Board = <Row extends AnyRow, Sort extends string, Filter extends string>(
  props: Props<Row, Sort, Filter>,
) => {
  const { board, state } = props
  const chosen = state.filters[board.by]
  const stages = board.stages.filter(({ value }) => !chosen?.length || chosen.includes(value))
  return (
    <div className={classes.board}>
      {stages.map((stage) => (
        <Stage key={stage.value} {...props} stage={stage} />
      ))}
    </div>
  )
}

const Stage = <Row extends AnyRow, Sort extends string, Filter extends string>({
  list,
  board,
  state,
  load,
  onOpen,
  onAll,
  stage,
}: Props<Row, Sort, Filter> & { stage: { value: string; label: string } }) => {
  const { t } = useTranslation('views')
  const format = useFormat()
  const maskRows = useMaskRows(list)
  const heading = useId()
  const asked = queryOf(state)
  const query = {
    ...asked,
    filters: { ...asked.filters, [board.by]: [stage.value] },
    cursor: null,
    limit: shown,
  }
  const page = useQuery({ queryKey: [list, 'board', query], queryFn: () => load(query) })
  const rows = maskRows(page.data?.rows ?? [])
  const count = page.data?.total ?? 0
  return (
    <section className={classes.stage} aria-labelledby={heading}>
      <h2 id={heading} className={classes.heading}>
        {stage.label} <span className={classes.count}>{page.data && format.number(count)}</span>
      </h2>
      {page.error && <ErrorState error={page.error} onRetry={() => void page.refetch()} />}
      {page.isPending && <Skeleton height={64} />}
      {page.data && count === 0 && <p className={classes.none}>{t('board.none')}</p>}
      <ul className={classes.cards}>
        {rows.map((row) => (
          <BoardCard key={row.id} {...board.card(row)} onOpen={() => onOpen?.(row)} />
        ))}
      </ul>
      {count > rows.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => onAll(stage.value)}>
          {t('board.all', { count })}
        </Button>
      )}
    </section>
  )
}

const BoardCard = ({ name, about, onOpen }: Card & { onOpen: () => void }): ReactNode => (
  <li className={classes.card}>
    <UnstyledButton className={classes.open} onClick={onOpen}>
      {name}
    </UnstyledButton>
    <div className={classes.about}>{about}</div>
  </li>
)
