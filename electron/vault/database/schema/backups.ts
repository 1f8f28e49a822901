import type { BundlePlace, BundleReason } from '../../../../shared/backup.ts'

export type BackupTable = {
  id: string
  made_at: string
  reason: BundleReason
  place: BundlePlace
  file_name: string
  size: number
  content_hash: string
  audit_seq: number
  verified_at: string
}
