// Writing a bundle, and reading one back to the last byte.
import { fsyncSync } from 'node:fs'
import { AppError } from '../../../shared/result.ts'
import type { Watch } from '../../../shared/backup.ts'
import {
  assertSigned,
  type BundledFile,
  type BundleHead,
  type BundleHeader,
  carried,
  encodeHead,
} from './format.ts'
import { readHead } from './format.ts'
import { append } from '../files/safe-write.ts'
import { eachChunk, hashPart, withFile } from './stream.ts'

const sizeOf = (files: readonly BundledFile[]) => files.reduce((sum, { size }) => sum + size, 0)

/** Writes the bundle and makes it durable; `pathOf` says where each file of the header lies. */
export const writeBundle = (
  path: string,
  header: BundleHeader,
  backupKey: Buffer,
  pathOf: (name: string) => string,
  watch: Watch,
): void =>
  withFile(path, 'wx', (target) => {
    append(target, encodeHead(header, backupKey))
    const files = carried(header)
    let done = 0
    for (const { name, size } of files)
      withFile(pathOf(name), 'r', (from) => {
        eachChunk({ from, at: 0, length: size }, (bytes) => {
          append(target, bytes)
          watch('write', (done += bytes.length), sizeOf(files))
        })
      })
    fsyncSync(target)
  })

/** The head of a bundle, as it says of itself. */
export const headOf = (path: string): BundleHead => withFile(path, 'r', readHead)

/** Reads everything: signature, length, the hash of every file. `damaged` unless all of it is as it was written. */
export const verifyBundle = (path: string, backupKey: Buffer, watch: Watch): BundleHeader =>
  withFile(path, 'r', (from) => {
    const head = readHead(from)
    assertSigned(head, backupKey)
    eachFile(
      from,
      head,
      () => () => {},
      (done, total) => watch('verify', done, total),
    )
    return head.header
  })

/** Walks through the files of a checked head; `open` answers what takes the bytes of one. */
export const eachFile = (
  from: number,
  { header, payloadAt }: BundleHead,
  open: (name: string) => (bytes: Buffer) => void,
  report: (done: number, total: number) => void,
): void => {
  const files = carried(header)
  let at = payloadAt
  for (const { name, size, sha256 } of files) {
    const take = open(name)
    const before = at
    let read = 0
    const found = hashPart({ from, at, length: size }, (bytes) => {
      take(bytes)
      read += bytes.length
      report(before - payloadAt + read, sizeOf(files))
    })
    if (found !== sha256) throw new AppError({ code: 'damaged' })
    at += size
  }
}
