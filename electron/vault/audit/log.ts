// The audit trail: append-only, chained by HMAC, its contents sealed under the key of the person they are about, so
// that erasing a person is deleting that key while the chain still verifies (security 4.6).
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  type KeyObject,
} from 'node:crypto'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { canonical } from '../keys/encoding.ts'
import { freshBytes } from '../keys/fresh-bytes.ts'

const cell = z.union([z.string(), z.number(), z.null()])
const payloadShape = z.object({
  /** The first entry of the command this one belongs to. */
  operation: z.int(),
  channel: z.string(),
  undoable: z.boolean(),
  reason: z.string(),
  before: z.record(z.string(), cell).nullable(),
  after: z.record(z.string(), cell).nullable(),
})
export type Payload = z.infer<typeof payloadShape>
export type Cells = Readonly<Record<string, string | number | null>>

export type Entry = {
  entity: string
  entityId: string
  action:
    | 'create'
    | 'update'
    | 'archive'
    | 'restore'
    | 'void'
    | 'post'
    | 'reverse'
    | 'undo'
    | 'merge'
    | 'export'
    | 'open'
    | 'read'
    | 'recover'
    | 'recover_shares'
    | 'restored'
    | 'rekeyed'
    | 'backup_removed'
    | 'erased'
    | 'login_fail'
  /** Whose key seals the payload: a person, a household, or the office. */
  subjectId: string
  reason?: string
  before?: Cells | null
  after?: Cells | null
}
export type LogRow = {
  seq: number
  at: string
  actor: string
  device: string
  session: string
  entity: string
  entity_id: string
  action: string
  subject_id: string
  payload: Buffer
  prev_hash: Buffer
  hash: Buffer
}

const subjectKey = (ctx: Context, subjectId: string): KeyObject => {
  const find = ctx.prepare('select key from subject_key where subject_id = ?')
  const found = find.get(subjectId) as { key: Buffer } | undefined
  if (found) return createSecretKey(found.key)
  const key = freshBytes(32)
  ctx.prepare('insert into subject_key (subject_id, key) values (?, ?)').run(subjectId, key)
  return createSecretKey(key)
}

/** Each entry has a key of its own, which needs the subject's key and the entry's salt: either can be taken away. */
const entryKey = (subject: KeyObject, salt: Buffer): KeyObject =>
  createSecretKey(createHmac('sha256', subject).update(salt).digest())

const sealPayload = (key: KeyObject, payload: Payload): Buffer => {
  const nonce = freshBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const sealed = Buffer.concat([cipher.update(JSON.stringify(payload), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

const keyOf = `select key, salt from subject_key, entry_salt where subject_id = ? and seq = ?`

/** The contents of an entry; null when they were erased. */
export const openPayload = (
  ctx: Pick<Context, 'prepare'>,
  row: Pick<LogRow, 'seq' | 'subject_id' | 'payload'>,
): Payload | null => {
  const held = ctx.prepare(keyOf).get(row.subject_id, row.seq) as { key: Buffer; salt: Buffer } | undefined
  if (!held) return null
  const key = entryKey(createSecretKey(held.key), held.salt)
  const decipher = createDecipheriv('aes-256-gcm', key, row.payload.subarray(0, 12))
  decipher.setAuthTag(row.payload.subarray(12, 28))
  const text = decipher.update(row.payload.subarray(28), undefined, 'utf8') + decipher.final('utf8')
  return payloadShape.parse(JSON.parse(text))
}

/** A key given as an object is checked once; given as bytes, at every use, which costs four times the hash. */
const auditKeys = new WeakMap<Buffer, KeyObject>()
const auditKeyOf = (bytes: Buffer): KeyObject => {
  const key = auditKeys.get(bytes) ?? createSecretKey(bytes)
  auditKeys.set(bytes, key)
  return key
}

/** hash = HMAC-SHA256(K_audit, prev_hash ‖ canon([seq, …, SHA-256(payload)])). */
export const chainHash = (auditKey: Buffer, row: Omit<LogRow, 'hash'>): Buffer => {
  const digest = hash('sha256', row.payload)
  const said = [
    row.seq,
    row.at,
    row.actor,
    row.device,
    row.session,
    row.entity,
    row.entity_id,
    row.action,
    digest,
  ]
  return createHmac('sha256', auditKeyOf(auditKey)).update(row.prev_hash).update(canonical(said)).digest()
}

export type Head = { seq: number; hash: Buffer }
/** The newest entry of a command, and the key it was sealed under: the next one is often about the same person. */
export type Newest = Head & { subject?: { id: string; key: KeyObject } }
/** The newest entry; seq 0 and zeros before the first. */
export const auditHead = (ctx: Pick<Context, 'prepare'>): Head =>
  (ctx.prepare('select seq, hash from audit_log order by seq desc limit 1').get() as Head | undefined) ?? {
    seq: 0,
    hash: Buffer.alloc(32),
  }

const insertEntry = `insert into audit_log
  (seq, at, actor, device, session, entity, entity_id, action, subject_id, payload, prev_hash, hash)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Writes one entry and returns its number. Called inside the transaction of the change it records. */
export const writeEntry = (ctx: Context, entry: Entry): number => {
  const { operation } = ctx
  if (!operation) throw new Error('a change outside a command')
  const head: Newest = operation.head ?? auditHead(ctx)
  const seq = head.seq + 1
  operation.firstSeq ??= seq
  if (operation.isTried) {
    operation.head = { ...head, seq }
    return seq
  }
  const salt = freshBytes(16)
  const { subjectId: id } = entry
  const subject = head.subject?.id === id ? head.subject : { id, key: subjectKey(ctx, id) }
  const payload = sealPayload(entryKey(subject.key, salt), {
    operation: operation.firstSeq,
    channel: operation.channel,
    undoable: operation.undoable,
    reason: entry.reason ?? '',
    before: entry.before ? { ...entry.before } : null,
    after: entry.after ? { ...entry.after } : null,
  })
  const row = {
    seq,
    at: ctx.now(),
    actor: ctx.user.id,
    device: ctx.vault.deviceLetter,
    session: ctx.session,
    entity: entry.entity,
    entity_id: entry.entityId,
    action: entry.action,
    subject_id: entry.subjectId,
    payload,
    prev_hash: head.hash,
  }
  const chained = chainHash(ctx.auditKey, row)
  // In the order of the row above: bound by place, which takes half as long as by name.
  ctx.prepare(insertEntry).run(...Object.values(row), chained)
  ctx.prepare('insert into entry_salt (seq, salt) values (?, ?)').run(seq, salt)
  operation.head = { seq, hash: chained, subject }
  return seq
}

/** The first entry, from `fromSeq` on, that does not follow from the one before it; null when the chain holds. */
export const firstBrokenSeq = (ctx: Context, fromSeq = 1): number | null => {
  const before = ctx.prepare('select hash from audit_log where seq = ?').get(fromSeq - 1) as
    { hash: Buffer } | undefined
  let previous = before?.hash ?? Buffer.alloc(32)
  let expected = fromSeq
  const rows = ctx.sqlite
    .prepare<[number], LogRow>('select * from audit_log where seq >= ? order by seq')
    .iterate(fromSeq)
  for (const row of rows) {
    // Whoever tampers may also leave nothing where contents were.
    const isWhole = Buffer.isBuffer(row.payload) && Buffer.isBuffer(row.prev_hash)
    const follows =
      isWhole &&
      row.seq === expected &&
      row.prev_hash.equals(previous) &&
      chainHash(ctx.auditKey, row).equals(row.hash)
    if (!follows) return expected
    previous = row.hash
    expected++
  }
  return null
}
