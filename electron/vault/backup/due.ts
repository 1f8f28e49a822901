// When a backup makes itself: half a minute after the last change, but not oftener than every half hour.

export type Pending = { firstChangeAt: number; lastChangeAt: number; lastBackupAt: number | null }

const quiet = 30_000
const apart = 30 * 60_000

/** The moment, in milliseconds; work that never pauses is backed up half an hour after it began. */
export const dueAt = ({ firstChangeAt, lastChangeAt, lastBackupAt }: Pending): number => {
  const paused = Math.min(lastChangeAt + quiet, firstChangeAt + apart)
  return lastBackupAt === null ? paused : Math.max(paused, lastBackupAt + apart)
}
