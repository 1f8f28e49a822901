// The commands that need a key derived first, each with the way to it.
import { leaksDeriving } from './leaks/index.ts'
import { recoveryDeriving } from './recovery/index.ts'
import { sharesDeriving } from './recovery/shares.ts'
import { usersDeriving } from './users/derive.ts'

export const deriving = { ...usersDeriving, ...leaksDeriving, ...recoveryDeriving, ...sharesDeriving }
