/** Median CPU microseconds of one call, over rounds of so many calls. */
export const cpuMicroseconds = (work: () => void, calls: number, rounds = 7): number => {
  for (let i = 0; i < calls; i++) work() // warm
  const samples = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    for (let i = 0; i < calls; i++) work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / calls
  })
  return samples.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}
export const rounded = (value: number): number => Number(value.toPrecision(3))
/** Wall milliseconds that 95 of 100 calls stay within: what somebody waits, with whatever else the machine does. */
export const percentile95 = (work: () => void, calls = 60): number => {
  const waited = Array.from({ length: calls }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
  return waited.toSorted((a, b) => a - b)[Math.ceil(calls * 0.95) - 1] ?? 0
}

/** Wall milliseconds of one piece of work. */
export const timed = async (work: () => unknown): Promise<number> => {
  const from = performance.now()
  await work()
  return performance.now() - from
}
export const median = (samples: readonly number[]): number =>
  samples.toSorted((a, b) => a - b)[samples.length >> 1] ?? 0
