import { Pagination, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import type { Verdict } from '../../../../shared/contract/imports.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { QueryView } from '../../../components/query-view.tsx'
import classes from '../import.module.css'
import { CheckRow } from './check-row.tsx'

type Props = { list: Output<'imports.get'>; show: Verdict | 'all' }
const perPage = 50

/** The rows as they stand in the file, each with what would become of it; a cell is mended where it stands. */
export const CheckGrid = ({ list, show }: Props) => {
  const { t } = useTranslation('import')
  const [page, setPage] = useState(1)
  const { id, columns } = list
  const rows = useApiQuery(
    'imports.rows',
    { id, show, offset: (page - 1) * perPage, limit: perPage },
    { keep: true },
  )
  return (
    <QueryView query={rows}>
      {({ rows: shown, total }) =>
        total === 0 ? (
          <Text c="dimmed">{t('check.none')}</Text>
        ) : (
          <Stack gap="sm">
            <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('check.grid')}>
              <table className={classes.grid} aria-label={t('check.grid')}>
                <thead>
                  <tr>
                    <th scope="col">{t('check.row')}</th>
                    <th scope="col">{t('check.outcome')}</th>
                    {columns.map(({ at, heading, field }) => (
                      <th scope="col" key={at}>
                        {field ? t(`fields.${field}` as 'fields.ref') : t('columns.none')}
                        <span className={classes.heading}>{heading}</span>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {shown.map((row) => (
                    <CheckRow key={row.n} id={id} row={row} />
                  ))}
                </tbody>
              </table>
            </div>
            {total > perPage && (
              <Pagination
                total={Math.ceil(total / perPage)}
                value={page}
                onChange={setPage}
                getControlProps={(control) => ({ 'aria-label': t(`pages.${control}` as 'pages.next') })}
                getItemProps={(each) => ({ 'aria-label': t('pages.page', { page: each }) })}
              />
            )}
          </Stack>
        )
      }
    </QueryView>
  )
}
