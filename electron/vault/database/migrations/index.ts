import type { Migration } from '../migrate.ts'
import * as m0001 from './0001-foundation.ts'
import * as m0002 from './0002-organisations-campaigns.ts'
import * as m0003 from './0003-people-custody-families.ts'
import * as m0004 from './0004-fund.ts'
import * as m0005 from './0005-letters-actions-reports.ts'
import * as m0006 from './0006-backups.ts'
import * as m0007 from './0007-documents.ts'
import * as m0009 from './0009-legal.ts'

/** In order; the place in the list is the version it leads to. */
export const migrations: readonly Migration[] = [m0001, m0002, m0003, m0004, m0005, m0006, m0007, m0009]
