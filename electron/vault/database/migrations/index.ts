import type { Migration } from '../migrate.ts'
import * as m0001 from './0001-foundation.ts'
import * as m0002 from './0002-organisations-campaigns.ts'
import * as m0003 from './0003-people-custody-families.ts'
import * as m0004 from './0004-fund.ts'
import * as m0005 from './0005-letters-actions-reports.ts'
import * as m0006 from './0006-backups.ts'
import * as m0007 from './0007-documents.ts'
import * as m0008 from './0008-views.ts'
import * as m0009 from './0009-legal.ts'
import * as m0010 from './0010-person-facts.ts'
import * as m0011 from './0011-privacy.ts'
import * as m0012 from './0012-work.ts'
import * as m0013 from './0013-documents-room.ts'
import * as m0014 from './0014-ledger.ts'
import * as m0015 from './0015-receipts.ts'
import * as m0016 from './0016-bank.ts'
import * as m0017 from './0017-aid-out.ts'
import * as m0018 from './0018-correspondents.ts'
import * as m0019 from './0019-actions.ts'
import * as m0020 from './0020-writing.ts'
import * as m0021 from './0021-reports.ts'
import * as m0022 from './0022-donate-review.ts'
import * as m0023 from './0023-search-keys.ts'
import * as m0024 from './0024-search-ranges.ts'
import * as m0025 from './0025-duplicates.ts'
import * as m0027 from './0027-imports.ts'
import * as m0028 from './0028-quality.ts'
import * as m0029 from './0029-one-name-key.ts'
import * as m0030 from './0030-document-text.ts'
import * as m0031 from './0031-sound-keys.ts'

/** In order; the place in the list is the version it leads to. */
export const migrations: readonly Migration[] = [
  m0001,
  m0002,
  m0003,
  m0004,
  m0005,
  m0006,
  m0007,
  m0008,
  m0009,
  m0010,
  m0011,
  m0012,
  m0013,
  m0014,
  m0015,
  m0016,
  m0017,
  m0018,
  m0019,
  m0020,
  m0021,
  m0022,
  m0023,
  m0024,
  m0025,
  m0027,
  m0028,
  m0029,
  m0030,
  m0031,
]
