// Whoever has the database open and the triggers out of the way, but not the key of the chain (security 4.6).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstBrokenSeq } from '../../../../electron/vault/audit/log.ts'
import { rounds } from '../../../helpers/rounds.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

const times = rounds(60, 300)
const entries = 40
let vault: TestVault
beforeAll(() => {
  vault = openTestVault()
  for (let at = 0; vault.must('history.verify', {}).entries < entries; at++)
    vault.must('sources.create', { kind: 'press', title: `Source ${at}` })
  for (const trigger of ['audit_no_update', 'audit_no_delete', 'audit_chain'])
    vault.ctx.sqlite.exec(`drop trigger ${trigger}`)
})
afterAll(() => vault.close())

const run = (sql: string) => vault.ctx.sqlite.exec(sql)
/** Each answers which entry is the first that is wrong afterwards. */
const kinds: ((seq: number) => number)[] = [
  ...['at', 'actor', 'device', 'session', 'entity', 'entity_id', 'action'].map((column) => (seq: number) => {
    run(`update audit_log set ${column} = ${column} || '.' where seq = ${seq}`)
    return seq
  }),
  (seq) => {
    run(`update audit_log set payload = cast(coalesce(payload, x'00') || x'00' as blob) where seq = ${seq}`)
    return seq
  },
  (seq) => {
    run(`update audit_log set payload = null where seq = ${seq} and payload is not null`)
    return seq
  },
  (seq) => {
    run(`update audit_log set hash = randomblob(32) where seq = ${seq}`)
    return seq
  },
  (seq) => {
    run(`update audit_log set prev_hash = zeroblob(32) where seq = ${seq}`)
    return seq
  },
  (seq) => {
    run(`delete from audit_log where seq = ${seq}`)
    return seq
  },
  // Taken out, and the later ones moved up to close the gap.
  (seq) => {
    run(`delete from audit_log where seq = ${seq}`)
    run(`update audit_log set seq = seq - 1 where seq > ${seq}`)
    return seq
  },
  // One put in, with the later ones moved down.
  (seq) => {
    run(`update audit_log set seq = -seq where seq >= ${seq}`)
    run('update audit_log set seq = 1 - seq where seq < 0')
    run(`insert into audit_log select ${seq}, at, actor, device, session, entity, entity_id, action, subject_id, payload,
      prev_hash, randomblob(32) from audit_log where seq = ${seq + 1}`)
    return seq
  },
  // Two neighbours exchanged.
  (seq) => {
    run(
      `update audit_log set seq = case seq when ${seq} then -2 else -1 end where seq in (${seq}, ${seq + 1})`,
    )
    run(`update audit_log set seq = case seq when -2 then ${seq + 1} else ${seq} end where seq < 0`)
    return seq
  },
]

test(`G15: the trail tampered with ${times} times in ${kinds.length} ways: each is found, at the first entry that is wrong`, () => {
  for (let round = 0; round < times; round++) {
    // Neither the first nor the last: whoever cuts the end is found by the anchor in the header.
    const seq = 2 + ((round * 7) % (entries - 3))
    const kind = kinds[round % kinds.length]
    if (!kind) throw new Error('no such kind')
    run('savepoint tampering')
    const wrong = kind(seq)
    expect(firstBrokenSeq(vault.ctx), `kind ${round % kinds.length} at ${seq}`).toBe(wrong)
    run('rollback to tampering')
    run('release tampering')
    expect(firstBrokenSeq(vault.ctx)).toBeNull()
  }
})
