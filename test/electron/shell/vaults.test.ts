import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Settings } from '../../../electron/shell/preferences.ts'
import { Vaults } from '../../../electron/shell/vaults.ts'
import { scratch } from './scratch.ts'

const open = (userData: string) => {
  const settings = new Settings(userData)
  return { settings, vaults: new Vaults(userData, settings) }
}
const make = (userData: string, kind: 'office' | 'demo', header: string = kind) => {
  const { vaults } = open(userData)
  const { id, directory } = vaults.prepare()
  writeFileSync(join(directory, 'vault.json'), JSON.stringify({ kind: header }))
  vaults.add({ id, kind, createdAt: '2026-01-01T00:00:00.000Z' })
  return id
}

describe('the list of vaults', () => {
  test('is kept, and offers the last opened first', () => {
    const userData = scratch()
    const first = make(userData, 'office')
    const second = make(userData, 'office')
    expect(open(userData).vaults.first()).toBe(second)
    open(userData).vaults.opened(first, null)
    expect(open(userData).vaults.first()).toBe(first)
    expect(
      open(userData)
        .vaults.list()
        .map(({ id }) => id),
    ).toEqual([first, second])
  })

  test.each(['', '{', '{"vaults":[{"id":"x"}]}', '[]'])('survives settings.json holding %j', (damage) => {
    const userData = scratch()
    const ids = [make(userData, 'office'), make(userData, 'demo')]
    writeFileSync(join(userData, 'settings.json'), damage)
    const { vaults, settings } = open(userData)
    expect(new Set(vaults.list().map(({ id }) => id))).toEqual(new Set(ids))
    expect(vaults.find(ids[1] ?? '')?.kind).toBe('demo')
    expect(settings.preferences.idleMinutes).toBe(5)
  })

  test('the letters of its users are read anew, and the one used last is offered while it is there', () => {
    const userData = scratch()
    const id = make(userData, 'office')
    const file = (name: string) => join(userData, 'vaults', id, name)
    const headerOf = (...labels: string[]) =>
      JSON.stringify({ slots: labels.map((label) => ({ kind: label === 'R' ? 'recovery' : 'user', label })) })
    writeFileSync(file('vault.json'), headerOf('A', 'R', 'B', 'B'))
    open(userData).vaults.opened(id, 'B')
    expect(open(userData).vaults.offered()).toMatchObject([{ id, labels: ['A', 'B'], lastLabel: 'B' }])
    writeFileSync(file('vault.json'), headerOf('A', 'R'))
    expect(open(userData).vaults.offered()).toMatchObject([{ labels: ['A'], lastLabel: null }])
    writeFileSync(file('vault.json'), 'damaged')
    writeFileSync(file('vault.json.bak'), headerOf('A', 'R', 'C'))
    expect(open(userData).vaults.offered()).toMatchObject([{ labels: ['A', 'C'] }])
  })

  test('a header that cannot be read is an office, which nothing deletes', () => {
    const userData = scratch()
    const id = make(userData, 'demo')
    writeFileSync(join(userData, 'vaults', id, 'vault.json'), 'damaged')
    rmSync(join(userData, 'settings.json'))
    const { vaults } = open(userData)
    expect(vaults.find(id)?.kind).toBe('office')
    expect(vaults.discard(id)).toBe(false)
  })

  test('only what is a demonstration in list and header can be discarded', () => {
    const userData = scratch()
    const kept = [
      make(userData, 'office'),
      make(userData, 'demo', 'office'),
      make(userData, 'office', 'demo'),
    ]
    const demo = make(userData, 'demo')
    const { vaults } = open(userData)
    for (const id of kept) expect(vaults.discard(id)).toBe(false)
    expect(vaults.discard(demo)).toBe(true)
    expect(new Set(readdirSync(join(userData, 'vaults')))).toEqual(new Set(kept))
    expect(vaults.list()).toHaveLength(3)
  })

  test('a creation that failed takes away its empty folder, never one that holds something', () => {
    const { vaults } = open(scratch())
    const empty = vaults.prepare()
    vaults.abandon(empty.id)
    expect(existsSync(empty.directory)).toBe(false)
    const begun = vaults.prepare()
    mkdirSync(join(begun.directory, 'backups'))
    vaults.abandon(begun.id)
    expect(existsSync(begun.directory)).toBe(true)
  })

  test('files are for this user only, and no half of one is left', () => {
    const userData = scratch()
    const id = make(userData, 'office')
    expect(statSync(join(userData, 'settings.json')).mode & 0o777).toBe(0o600)
    for (const path of ['vaults', `vaults/${id}`])
      expect(statSync(join(userData, path)).mode & 0o777).toBe(0o700)
    expect(readdirSync(userData).toSorted()).toEqual(['settings.json', 'vaults'])
    expect(readFileSync(join(userData, 'settings.json'), 'utf8')).toContain(id)
  })
})

describe('preferences', () => {
  test('one damaged preference does not cost the list', () => {
    const userData = scratch()
    const id = make(userData, 'office')
    const path = join(userData, 'settings.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"idleMinutes": 5', '"idleMinutes": "many"'))
    expect(open(userData).vaults.find(id)?.kind).toBe('office')
  })
  test('what is left out stays as it was', () => {
    const userData = scratch()
    const { settings } = open(userData)
    settings.setPreferences({ language: 'kk', theme: undefined })
    expect(new Settings(userData).preferences).toMatchObject({
      language: 'kk',
      theme: 'system',
      textScale: 100,
    })
  })
})
