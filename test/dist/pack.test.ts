// Packs the program around a dummy of Electron, and looks at what would be installed.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractFile, listPackage, statFile } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildIfStale } from '../host/build.ts'
import { writeDistribution } from './distribution.ts'

const scratch = mkdtempSync(join(tmpdir(), 'desk-dist-'))
const output = join(scratch, 'out')
const app = join(output, 'linux-unpacked')
const archive = join(app, 'resources/app.asar')

describe.runIf(process.platform === 'linux')('the packed program', () => {
  beforeAll(async () => {
    buildIfStale()
    const distribution = join(scratch, 'electron')
    await writeDistribution(distribution)
    const options = [`-c.electronDist=${distribution}`, `-c.directories.output=${output}`, '--publish=never']
    const builder = 'node_modules/electron-builder/cli.js'
    execFileSync(process.execPath, [builder, '--linux', 'dir', '--x64', ...options], { stdio: 'pipe' })
  }, 180_000)
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))

  const files = () => listPackage(archive, { isPack: false }).map((path) => path.replace(/^[\\/]/, ''))
  const isFile = (path: string) => !('files' in statFile(archive, path))

  test('G12: every fuse is set as decided', async () => {
    const wire = await getCurrentFuseWire(join(app, 'solidarity-desk'))
    const burnt = Object.entries(wire).filter(([key]) => /^\d+$/.test(key))
    const on = [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
      FuseV1Options.WasmTrapHandlers,
    ]
    const wanted = burnt.map(([key]) => [key, on.includes(Number(key)) ? FuseState.ENABLE : FuseState.DISABLE])
    expect(burnt).toHaveLength(9)
    expect(burnt).toEqual(wanted)
  })

  test('one native binary stands outside the archive, and nothing else', () => {
    const outside = readdirSync(`${archive}.unpacked`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
    expect(outside).toEqual(['linux-x64.node'])
  })

  test('the archive holds what was built and the driver; no source, no map, no tool of development', () => {
    const held = files().filter(isFile)
    expect(held).toContain('out/main/main.js')
    expect(held).toContain('out/renderer/index.html')
    expect(held.filter((path) => /\.(ts|tsx|map|c|cc|h|gyp)$/.test(path))).toEqual([])
    const modules = new Set(held.flatMap((path) => path.match(/^node_modules\/(@[^/]+\/)?[^/]+/)?.[0] ?? []))
    expect([...modules]).toEqual(['node_modules/better-sqlite3'])
    expect(held.filter((path) => !/^(out|node_modules)\/|^package\.json$/.test(path))).toEqual([])
  })

  test('the archive starts at the built main', () => {
    const { main } = JSON.parse(extractFile(archive, 'package.json').toString('utf8'))
    expect(files()).toContain(main)
  })
})
