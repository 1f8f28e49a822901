import { ActionIcon, Skeleton, UnstyledButton } from '@mantine/core'
import { useIntersection } from '@mantine/hooks'
import { IconLayoutSidebarRight } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './card-grid.module.css'
import table from './table.module.css'
import type { AnyRow } from './types.ts'
import type { ActiveRow } from './use-active-row.ts'
import type { useListPages } from './use-list-pages.ts'
import { useRowKeys } from './use-row-keys.ts'

/** A row as a tile: what is pressed to open it, and what stands under that. */
export type Card = { name: ReactNode; about: ReactNode }
type Props<Row> = {
  label: string
  card: (row: Row) => Card
  pages: Omit<ReturnType<typeof useListPages>, 'rows'> & { rows: Row[] }
  onOpen: ((row: Row) => void) | undefined
  frame: RefObject<HTMLDivElement | null>
  active: ActiveRow
  peek: { isOpen: boolean; open: (at: number) => void; close: () => void } | null
}

/** A list as tiles: one takes the focus, the arrows move it, Enter opens, Space shows it beside the list. */
export const CardGrid = <Row extends AnyRow>({
  label,
  card,
  pages,
  onOpen,
  frame,
  active,
  peek,
}: Props<Row>) => {
  const { t } = useTranslation('views')
  const grid = useRef<HTMLUListElement>(null)
  const { rows, loading, hasMore, loadingMore, loadMore, plain } = pages
  const { ref: end, entry } = useIntersection<HTMLLIElement>({ rootMargin: '600px' })
  const isNear = !plain && rows.length > 0 && entry?.isIntersecting === true
  useEffect(() => {
    if (isNear && hasMore && !loadingMore) loadMore()
  }, [isNear, hasMore, loadingMore, loadMore])
  const listKey = `${pages.key}|${pages.before}`
  useEffect(() => {
    frame.current?.scrollTo({ top: 0 })
  }, [frame, listKey])
  const onKeyDown = useRowKeys({
    frame,
    count: rows.length,
    active,
    peek: peek && { ...peek, open: () => peek.open(active.index) },
    selection: null,
    across: () => getComputedStyle(grid.current ?? document.body).gridTemplateColumns.split(' ').length,
    edit: null,
  })
  return (
    <div ref={frame} className={`${table.room} ${table.scroll} ${classes.frame}`}>
      {/* The keys are those of the buttons inside. */}
      <ul ref={grid} className={classes.grid} aria-label={label} aria-busy={loading} onKeyDown={onKeyDown}>
        {rows.map((row, index) => {
          const { name, about } = card(row)
          return (
            <li
              key={row.id}
              className={classes.card}
              data-index={index}
              data-peeked={peek?.isOpen && index === active.index}
              onFocus={() => active.mark(index)}
            >
              <UnstyledButton
                className={classes.open}
                data-open
                tabIndex={index === active.index ? 0 : -1}
                onClick={() => onOpen?.(row)}
              >
                {name}
              </UnstyledButton>
              <div className={classes.about}>{about}</div>
              {peek && (
                <ActionIcon
                  className={classes.look}
                  variant="default"
                  size={28}
                  tabIndex={-1}
                  aria-label={t('peek.open')}
                  title={t('peek.open')}
                  onClick={() => peek.open(index)}
                >
                  <IconLayoutSidebarRight size={16} stroke={1.75} aria-hidden />
                </ActionIcon>
              )}
            </li>
          )
        })}
        {(loading || loadingMore) && <LoadingCards />}
        <li ref={end} aria-hidden className={classes.end} />
      </ul>
    </div>
  )
}

/** Tiles that are on their way. */
const LoadingCards = () =>
  Array.from({ length: 6 }, (_, at) => (
    <li key={at} aria-hidden className={classes.card}>
      <Skeleton height={120} />
      <Skeleton height={12} width="70%" mt="sm" />
    </li>
  ))
