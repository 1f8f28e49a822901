// Words about backups that both sides use.

/** Why a bundle was made; those before a step that changes much are kept longer. */
export const bundleReasons = [
  'auto',
  'manual',
  'quit',
  'before_migration',
  'before_restore',
  'before_rotation',
  'before_bulk',
] as const
export type BundleReason = (typeof bundleReasons)[number]

/** Where a bundle lies: beside the vault, in the second folder, or where somebody saved a complete copy. */
export const bundlePlaces = ['local', 'folder', 'away'] as const
export type BundlePlace = (typeof bundlePlaces)[number]

/** Stages of a backup or of reading one back, in order; each has its words under `backup:step`. */
export const backupSteps = ['copy', 'check', 'write', 'verify', 'unpack', 'rekey'] as const
export type BackupStep = (typeof backupSteps)[number]

/** Called between the parts of a long work; it throws to end it. */
export type Watch = (step: BackupStep, done: number, total: number) => void

export const bundleEnding = 'deskbackup'

/** Tables whose rows a person compares before a restore, in the order of the screen. */
export const comparedKinds = [
  'person',
  'household',
  'organisation',
  'letter',
  'action',
  'donation',
  'disbursement',
  'source',
  'document',
  'audit_log',
] as const
