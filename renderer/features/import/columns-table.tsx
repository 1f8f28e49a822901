import { Alert, Select, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import type { ImportSettings } from '../../../shared/contract/imports.ts'
import { fieldsOf } from '../../../shared/import/kinds.ts'
import { SimpleTable } from '../../components/simple-table.tsx'
import classes from './import.module.css'

type Column = Output<'imports.get'>['columns'][number]
type Props = { list: Output<'imports.get'>; onSet: (settings: ImportSettings) => unknown }

/** Which column holds what: guessed from its heading, with what stands in it, to be corrected. */
export const ColumnsTable = ({ list, onSet }: Props) => {
  const { t } = useTranslation('import')
  const { settings, columns, isRemembered } = list
  const label = (field: string) => t(`fields.${field}` as 'fields.ref')
  const fields = fieldsOf[settings.kind].map(({ id }) => ({ value: id, label: label(id) }))
  /** A field stands in one column only. */
  const put = (at: number, field: string | null) =>
    onSet({
      ...settings,
      columns: columns.map((column) =>
        column.at === at ? field : column.field === field ? null : column.field,
      ),
    })
  const nameOf = ({ at, heading }: Column) => heading || t('columns.unnamed', { number: at + 1 })
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('columns.title')}
      </Title>
      {isRemembered && <Alert color="brand">{t('columns.remembered')}</Alert>}
      <SimpleTable
        framed
        label={t('columns.title')}
        rows={columns}
        rowKey={({ at }) => at}
        columns={[
          { header: t('columns.heading'), cell: nameOf },
          {
            header: t('columns.field'),
            cell: (column) => (
              <Select
                searchable
                clearable
                size="xs"
                w={240}
                aria-label={t('columns.fieldOf', { heading: nameOf(column) })}
                placeholder={t('columns.none')}
                value={column.field}
                data={fields}
                onChange={(field) => put(column.at, field)}
              />
            ),
          },
          {
            header: t('columns.samples'),
            cell: ({ samples }) => <span className={classes.samples}>{samples.join(' · ')}</span>,
          },
        ]}
      />
    </Stack>
  )
}
