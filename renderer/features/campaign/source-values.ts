import type { SourceValue } from '../../components/form/source-value.ts'
import { initialSource } from '../../components/form/source-value.ts'

/** The source of a record being changed; a new one starts with the source used last. */
export const sourceOf = (source: { id: string; title: string } | null): SourceValue => ({
  ...initialSource(),
  chosen: source && { id: source.id, label: source.title },
})
