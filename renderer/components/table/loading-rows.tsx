import { Skeleton } from '@mantine/core'

/** Rows that are on their way. */
export const LoadingRows = ({ columns, rows = 6 }: { columns: number; rows?: number }) =>
  Array.from({ length: rows }, (_, row) => (
    <tr key={row} aria-hidden>
      {Array.from({ length: columns }, (_, column) => (
        <td key={column}>
          <Skeleton height={12} width={column === 0 ? '70%' : '50%'} />
        </td>
      ))}
    </tr>
  ))
