/** A row as it is shown: SQLite keeps whether it is an example as 0 or 1. */
export const showExample = <Row extends { is_example: number }>({ is_example, ...row }: Row) => ({
  ...row,
  isExample: is_example === 1,
})
