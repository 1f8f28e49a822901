// npm test: everything, one step after the other, with figures at the end. npm run check (--fast): what takes a minute.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

type Figures = { passed: number; failed: number; skipped: number }
type Step = {
  name: string
  command: readonly string[]
  fast: boolean
  env?: Record<string, string>
  figures?: (folder: string) => Figures
}

const bin = join(process.cwd(), 'node_modules/.bin')
/** The program's processes start a hundred times: what Node made of their text once is kept. */
const compiled = join(process.cwd(), 'node_modules/.cache/compiled')
const reports = mkdtempSync(join(tmpdir(), 'desk-test-'))
const json = (name: string): unknown => JSON.parse(readFileSync(join(reports, name), 'utf8'))

const vitestFigures = (): Figures => {
  const { numPassedTests, numFailedTests, numPendingTests } = json('vitest.json') as Record<string, number>
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: numPendingTests ?? 0 }
}
const playwrightFigures = (): Figures => {
  const { stats } = json('playwright.json') as { stats: Record<string, number> }
  return {
    passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0),
    failed: stats['unexpected'] ?? 0,
    skipped: stats['skipped'] ?? 0,
  }
}

/** What only reads: all at once, since each leaves a core idle. */
const gates: readonly Step[] = [
  // The types in one go with the lint that needs them anyway.
  {
    name: 'types and lint',
    command: ['oxlint', '--type-aware', '--type-check', '--deny-warnings'],
    fast: true,
  },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'], fast: true },
  { name: 'words in use', command: ['i18next-cli', 'extract', '--ci'], fast: true },
  { name: 'words translated', command: ['i18next-cli', 'status'], fast: true },
  { name: 'no word in the code', command: ['i18next-cli', 'lint'], fast: true },
  { name: 'build', command: ['electron-vite', 'build', '--logLevel', 'warn'], fast: false },
]
const tests: readonly Step[] = [
  {
    name: 'unit, database and screens',
    command: [
      'vitest',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'vitest.json')}`,
    ],
    fast: true,
    figures: vitestFigures,
  },
  {
    name: 'end to end',
    command: ['playwright', 'test', '--reporter=list,json'],
    fast: false,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json') },
    figures: playwrightFigures,
  },
]

const total: Figures = { passed: 0, failed: 0, skipped: 0 }
/** Runs one step and counts it; what it says is shown as it comes, or in one piece when others run beside it. */
const run = async ({ name, command, env, figures }: Step, beside: boolean): Promise<void> => {
  const started = Date.now()
  const [program = '', ...args] = command
  const path = `${bin}${delimiter}${process.env['PATH'] ?? ''}`
  // The packed Chromium: the same on every machine, and nearly twice as fast as a system's.
  const child = spawn(join(bin, program), args, {
    stdio: beside ? 'pipe' : 'inherit',
    env: { HOST_CHROMIUM: 'none', NODE_COMPILE_CACHE: compiled, ...process.env, PATH: path, ...env },
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk))
  const [status] = await once(child, 'close')
  process.stdout.write(Buffer.concat(said))
  let counted: Figures = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 }
  try {
    if (figures) counted = figures(reports)
  } catch {
    counted = { passed: 0, failed: 1, skipped: 0 } // it ended before it could report
  }
  if (status !== 0 && counted.failed === 0) counted = { ...counted, failed: 1 }
  total.passed += counted.passed
  total.failed += counted.failed
  total.skipped += counted.skipped
  console.log(
    `${name}: ${counted.passed} passed, ${counted.failed} failed, ${((Date.now() - started) / 1000).toFixed(0)} s`,
  )
}

const asked = (steps: readonly Step[]) => steps.filter(({ fast }) => fast || !process.argv.includes('--fast'))
await Promise.all(asked(gates).map((step) => run(step, true)))
for (const step of asked(tests)) await run(step, false)
rmSync(reports, { recursive: true, force: true })
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
)
process.exit(total.failed === 0 ? 0 : 1)
