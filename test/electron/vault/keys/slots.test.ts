// A vault key handed over to a slot whose secret nobody here knows.
import { createECDH, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { newKeyPair } from '../../../../electron/vault/keys/seal-to.ts'
import { handOver, makeSlot, openSlot } from '../../../../electron/vault/keys/slots.ts'

const vaultId = '00000000-0000-7000-8000-000000000000'
const [first, second] = [
  { vaultId, epoch: 1 },
  { vaultId, epoch: 2 },
]
const secret = 'marble kettle thunder meadow pencil'
const make = (key: Buffer) => makeSlot(key, first, { kind: 'user', label: 'A', secret, cost: 'floor' })
const refused = (work: Promise<unknown>) => expect(work).rejects.toThrow('wrong_passphrase')

test('the new key opens with the old secret, then is wrapped by it again; the old epoch is past', async () => {
  const [old, next] = [randomBytes(32), randomBytes(32)]
  const slot = await make(old)
  const given = handOver(slot, next, second)
  const opened = await openSlot(second, given, secret)
  expect(opened.vaultKey.equals(next)).toBe(true)
  expect(opened.ordinary).toMatchObject({ id: slot.id, epoch: 2, sealed: null, publicKey: slot.publicKey })
  const again = await openSlot(second, opened.ordinary ?? slot, secret)
  expect([again.vaultKey.equals(next), again.ordinary]).toEqual([true, null])
  await refused(openSlot(second, given, 'another'))
  await refused(openSlot(second, slot, secret))
  await refused(openSlot(first, given, secret))
})

test('what was sealed to one slot opens in no other, for no other epoch, and not when a bit was changed', async () => {
  const key = randomBytes(32)
  const [one, other] = [await make(key), await make(key)]
  const { sealed } = handOver(one, key, second)
  await refused(openSlot(second, { ...other, sealed }, secret))
  await refused(openSlot({ vaultId, epoch: 3 }, { ...one, sealed }, secret))
  const wrapped = Buffer.from(sealed?.wrapped ?? '', 'base64')
  wrapped.writeUInt8(wrapped.readUInt8(0) ^ 1)
  const changed = sealed && { ...sealed, wrapped: wrapped.toString('base64') }
  await refused(openSlot(second, { ...one, sealed: changed }, secret))
  // Nor is a public key that is no point of the curve believed.
  const notAPoint = Buffer.alloc(65, 4).toString('base64')
  expect(() => handOver({ ...one, publicKey: notAPoint }, key, second)).toThrow()
})

test('a private key has 32 bytes, leading zeros too', () => {
  for (let at = 0; at < 1500; at++) {
    const { privateKey, publicKey } = newKeyPair()
    const pair = createECDH('prime256v1')
    pair.setPrivateKey(privateKey)
    if (privateKey.length !== 32 || !pair.getPublicKey().equals(publicKey)) expect.fail(`at ${at}`)
  }
})
