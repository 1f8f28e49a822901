import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'

/**
 * Runs a script in a process of its own, killed so many milliseconds after it said that it begins; null lets it end by
 * itself. Answers how many it took.
 */
export const runAndKill = async (args: readonly string[], killAfter: number | null): Promise<number> => {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  await once(child.stdout, 'data')
  const began = performance.now()
  if (killAfter !== null) {
    await Promise.race([delay(killAfter), closed])
    child.kill('SIGKILL')
  }
  await closed
  return performance.now() - began
}
