// The single-instance lock of a profile: a file that names its holder, and takes the knocks of those who come later.
import { appendFileSync, existsSync, readFileSync, unlinkSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Knock = (argv: string[], cwd: string, data: unknown) => void

const alive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const claim = (file: string): boolean => {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

const listen = (file: string, knock: Knock): void => {
  let heard = 1 // the first line is ours
  const watcher = watch(file, () => {
    if (!existsSync(file)) return
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
    for (const line of lines.slice(heard)) {
      const [argv, cwd, data] = JSON.parse(line)
      knock(argv, cwd, data)
    }
    heard = lines.length
  })
  watcher.unref()
  process.on('exit', () => {
    if (existsSync(file)) unlinkSync(file)
  })
}

/** True for the first instance; a later one leaves its command line with the first and gets false. */
export const takeLock = (userData: string, knock: Knock, data: unknown): boolean => {
  const file = join(userData, 'host.lock')
  if (!claim(file)) {
    if (alive(Number.parseInt(readFileSync(file, 'utf8'), 10))) {
      appendFileSync(file, `${JSON.stringify([process.argv, process.cwd(), data])}\n`)
      return false
    }
    unlinkSync(file) // its holder was killed
    return takeLock(userData, knock, data)
  }
  listen(file, knock)
  return true
}
