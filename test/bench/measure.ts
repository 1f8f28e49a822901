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
