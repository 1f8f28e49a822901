import { describe, expect, test } from 'vitest'
import { Attempts, delaySeconds } from '../../../electron/shell/attempts.ts'
import { scratch } from './scratch.ts'

const vaultId = '0197a1b2-0000-7000-8000-000000000001'
const fakeClock = () => {
  const now = { wall: 1_800_000_000_000, steady: 0 }
  return {
    clocks: { wall: () => now.wall, steady: () => now.steady },
    pass: (seconds: number) => {
      now.wall += seconds * 1000
      now.steady += seconds * 1000
    },
    set: (change: number) => void (now.wall += change * 1000),
    restart: () => void (now.steady = 0),
  }
}

describe('G6', () => {
  test('attempts 1 to 4 are free, then 2, 4, 8 … 300 seconds', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 40].map(delaySeconds)).toEqual([
      0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300,
    ])
  })

  test('the wait counts down and ends', () => {
    const clock = fakeClock()
    const attempts = new Attempts(scratch(), clock.clocks)
    for (let made = 0; made < 4; made++) {
      expect(attempts.secondsLeft(vaultId)).toBe(0)
      attempts.begin(vaultId)
    }
    expect(attempts.secondsLeft(vaultId)).toBe(2)
    clock.pass(1.5)
    expect(attempts.secondsLeft(vaultId)).toBe(1)
    clock.pass(0.5)
    expect(attempts.secondsLeft(vaultId)).toBe(0)
  })

  test('a restart does not shorten it, nor does a clock set back or forward', () => {
    const clock = fakeClock()
    const directory = scratch()
    const first = new Attempts(directory, clock.clocks)
    for (let made = 0; made < 8; made++) first.begin(vaultId)
    clock.set(3600)
    expect(first.secondsLeft(vaultId)).toBe(32)
    clock.set(-3600)
    clock.pass(10)
    clock.restart()
    expect(new Attempts(directory, clock.clocks).secondsLeft(vaultId)).toBe(22)
    clock.set(-86_400)
    expect(new Attempts(directory, clock.clocks).secondsLeft(vaultId)).toBe(32)
  })

  test('success forgets the failures; an attempt that told nothing is taken back', () => {
    const clock = fakeClock()
    const directory = scratch()
    const attempts = new Attempts(directory, clock.clocks)
    for (let made = 0; made < 4; made++) attempts.begin(vaultId)
    clock.pass(2)
    attempts.begin(vaultId).withdraw()
    expect(attempts.secondsLeft(vaultId)).toBe(0)
    attempts.begin(vaultId)
    expect(attempts.secondsLeft(vaultId)).toBe(4)
    attempts.succeed(vaultId)
    expect(new Attempts(directory, clock.clocks).secondsLeft(vaultId)).toBe(0)
  })

  test('the time an attempt takes is no part of the wait', () => {
    const clock = fakeClock()
    const attempts = new Attempts(scratch(), clock.clocks)
    for (let made = 0; made < 3; made++) attempts.begin(vaultId).failed()
    const slow = attempts.begin(vaultId)
    clock.pass(5)
    slow.failed()
    expect(attempts.secondsLeft(vaultId)).toBe(2)
  })
})
