// Files come along with every backup that leaves the computer, and are there again after a restore.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { carried } from '../../../../electron/vault/backup/format.ts'
import { headOf } from '../../../../electron/vault/backup/bundle.ts'
import { restoring } from '../../../../electron/vault/backup/restoring.ts'
import { sendBundle } from '../../../../electron/vault/backup/send.ts'
import { dispatch } from '../../../../electron/vault/dispatch.ts'
import type { OpenVault } from '../../../../electron/vault/lifecycle/keep-open.ts'
import {
  type Channel,
  type Input,
  type Output,
  type VaultChannel,
  vaultContract,
} from '../../../../shared/contract/index.ts'
import { AppError } from '../../../../shared/result.ts'
import { passphrase, type SealedVault, sealedVault } from '../../../helpers/sealed-vault.ts'
import { png } from '../../../helpers/sample-files.ts'

let vault: SealedVault
let documentId: string
beforeEach(async () => {
  vault = await sealedVault()
  const open = await vault.open()
  const owner = said(open, 'organisations.create', { name: 'Dockers', kind: 'union' }).id
  const input = { owner: 'organisation', ownerId: owner, name: 'gate.png', bytes: png } as const
  documentId = said(open, 'documents.add', input).id
  open.close()
})
afterEach(() => vault.remove())

const said = <C extends VaultChannel>(
  { ctx }: OpenVault,
  channel: C,
  input: Input<C>,
): Output<C & Channel> => {
  const answer = dispatch(ctx, channel, input)
  if (!answer.ok) throw new AppError(answer.error)
  return vaultContract[channel].output.parse(answer.value) as Output<C & Channel>
}
const secret = { slot: 'user', secret: passphrase } as const
/** Restores a bundle under a root, and reads the picture there. */
const pictureIn = async (root: string, path: string) => {
  const restores = restoring(() => {})
  await restores.stage({ root, from: { path }, ...secret }, null)
  const restored = await restores.perform(false, async () => {})
  try {
    return said(restored, 'documents.open', { id: documentId }).bytes
  } finally {
    restored.close()
  }
}
const elsewhere = () => {
  const root = join(vault.root, 'other-computer')
  mkdirSync(root)
  return root
}

test('G20: a complete copy brings the files to an empty computer', async () => {
  const made = vault.bundle({ complete: true })
  expect(carried(made.header).map(({ name }) => name)).toEqual([
    'vault.db',
    `attachments/${readdirSync(vault.files.attachments)[0]}`,
  ])
  expect(Buffer.from(await pictureIn(elsewhere(), made.path)).equals(Buffer.from(png))).toBe(true)
})

test('a backup beside the vault is small, and takes the files from the folder it replaces', async () => {
  const made = vault.bundle()
  expect(carried(headOf(made.path).header)).toHaveLength(1)
  expect(await pictureIn(vault.root, made.path)).toHaveLength(png.length)
})

test('in a second folder each file lies once beside the bundles, and comes back from there', async () => {
  const stick = join(vault.root, 'stick')
  mkdirSync(stick)
  const { attachments } = vault.files
  const send = () => {
    const { path } = vault.bundle()
    sendBundle(path, stick, { attachments, backupKey: vault.keys().backup }, () => {})
    return join(stick, path.slice(vault.files.backups.length + 1))
  }
  const beside = join(stick, `desk-${vault.vaultId.slice(0, 8)}-files`)
  send()
  const [name = ''] = readdirSync(beside)
  writeFileSync(join(beside, 'mark'), '')
  const before = readFileSync(join(beside, name))
  const bundle = send()
  expect(readdirSync(beside)).toHaveLength(2)
  expect(readFileSync(join(beside, name)).equals(before)).toBe(true)
  expect(Buffer.from(await pictureIn(elsewhere(), bundle)).equals(Buffer.from(png))).toBe(true)
})

test('G5: a complete copy with a changed file is refused, and the vault here is untouched', async () => {
  const { path } = vault.bundle({ complete: true })
  const bytes = readFileSync(path)
  const at = bytes.length - 5
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
  await expect(
    restoring(() => {}).stage({ root: elsewhere(), from: { path }, ...secret }, null),
  ).rejects.toThrow('damaged')
  const open = await vault.open()
  expect(said(open, 'documents.open', { id: documentId }).bytes).toHaveLength(png.length)
  open.close()
})

test('a file that is gone from the folder keeps no backup from being made', async () => {
  rmSync(vault.files.attachments, { recursive: true })
  mkdirSync(vault.files.attachments)
  expect(carried(vault.bundle({ complete: true }).header)).toHaveLength(1)
})
