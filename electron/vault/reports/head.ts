import type { Output } from '../../../shared/contract/index.ts'

/** What stands on every paper: whose it is, its number and code, and the level it is made for. */
export type Head = Pick<
  Output<'reports.document'>,
  'runId' | 'ref' | 'language' | 'generatedAt' | 'level' | 'office' | 'isDemo' | 'check'
>
