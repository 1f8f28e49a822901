import { useTranslation } from 'react-i18next'
import { SimpleTable } from '../../../components/simple-table.tsx'

const shown = 4

type Row = { at: number; cells: string[] }

/** The first rows as they stand in the file. */
export const TablePreview = ({ rows, width }: { rows: string[][]; width: number }) => {
  const { t } = useTranslation('bank')
  const first = rows.slice(0, shown).map((cells, at): Row => ({ at, cells }))
  return (
    <SimpleTable
      label={t('table.preview')}
      framed
      rows={first}
      rowKey={({ at }) => at}
      columns={[
        { header: t('table.row'), cell: ({ at }) => at + 1 },
        ...Array.from({ length: width }, (_, column) => ({
          header: t('table.column', { number: column + 1 }),
          cell: ({ cells }: Row) => cells[column] ?? '',
        })),
      ]}
    />
  )
}
