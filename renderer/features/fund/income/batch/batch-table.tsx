import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Fragment, type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { batchRows } from '../../../../../shared/contract/receipts.ts'
import type { FormOf } from '../../../../components/form/use-record-form.ts'
import type { Books } from '../../books.tsx'
import { BatchRowFields } from './batch-row.tsx'
import { type BatchRow, type BatchValues, nextRow } from './batch-values.ts'
import { RowNotice } from './row-notice.tsx'
import classes from './batch.module.css'

const fields = ['donor', 'amount', 'account', 'fund', 'day', 'bankRef'] as const

/** A row a gift. Enter goes to the next row, and makes one after the last. */
export const BatchTable = ({ form, books }: { form: FormOf<BatchValues>; books: Books }) => {
  const { t } = useTranslation('receipts')
  const table = useRef<HTMLTableElement>(null)
  const { rows } = form.values
  const full = rows.length >= batchRows
  const setRow = (at: number, patch: Partial<BatchRow>) =>
    form.set(
      'rows',
      rows.map((row, index) => (index === at ? { ...row, ...patch } : row)),
    )
  const add = () => !full && form.set('rows', [...rows, nextRow(books, rows)])
  /** The first box of a row; a row just made is there with the next frame. */
  const goTo = (at: number) =>
    requestAnimationFrame(() =>
      table.current?.querySelector<HTMLElement>(`[data-row="${at}"] input`)?.focus(),
    )
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    // An open list takes Enter for its own choice.
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.defaultPrevented) return
    if (event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    if (at === rows.length - 1) add()
    goTo(at + 1)
  }
  return (
    <div className={classes.scroll}>
      <table ref={table} className={classes.table} aria-label={t('batch.label')}>
        <thead>
          <tr>
            {fields.map((field) => (
              <th key={field} scope="col">
                {t(`batch.${field}`)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('batch.buttons')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Fragment key={row.key}>
              <tr data-row={at} onKeyDown={(event) => onKeyDown(event, at)}>
                <BatchRowFields
                  row={row}
                  at={at}
                  books={books}
                  errors={form.errors}
                  onChange={(patch) => setRow(at, patch)}
                  onRemove={
                    rows.length > 1
                      ? () =>
                          form.set(
                            'rows',
                            rows.filter((_, index) => index !== at),
                          )
                      : null
                  }
                />
              </tr>
              <RowNotice books={books} rows={rows} at={at} columns={fields.length + 1} />
            </Fragment>
          ))}
        </tbody>
      </table>
      {full ? (
        <Text c="dimmed">{t('batch.full', { limit: batchRows })}</Text>
      ) : (
        <Button
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            add()
            goTo(rows.length)
          }}
        >
          {t('batch.add')}
        </Button>
      )}
    </div>
  )
}
