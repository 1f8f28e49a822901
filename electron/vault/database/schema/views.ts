import type { ListName } from '../../../../shared/contract/views.ts'
import type { Kept } from './columns.ts'

/** How somebody left a list, to come back to. */
export type SavedViewTable = Kept & {
  list: ListName
  name: string
  /** JSON of `viewState`: filters with the names in them, order, columns. */
  state: string
  is_shared: number
  position: number
}
