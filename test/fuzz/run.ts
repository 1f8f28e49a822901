// npm run fuzz: at length what npm test does in short, and a table of goal, how often, result (security.md, G1 to G20;
// domain.md, C1).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Assertion = { title: string; status: string; duration?: number }
type Report = { testResults: { assertionResults: Assertion[] }[] }

const folder = mkdtempSync(join(tmpdir(), 'desk-fuzz-'))
const output = join(folder, 'vitest.json')
const { status } = spawnSync(
  join(process.cwd(), 'node_modules/.bin/vitest'),
  [
    'run',
    '--project',
    'node',
    '--project',
    'apart',
    '-t',
    '^(G\\d+: .*\\d|[CF]1: \\d+ random)',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${output}`,
  ],
  { stdio: 'inherit', env: { ...process.env, FUZZ: '1' } },
)
const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as Report
rmSync(folder, { recursive: true })

// What npm test prints in one language each, in all four.
const printed = spawnSync(join(process.cwd(), 'node_modules/.bin/playwright'), ['test', 'printed-reports'], {
  stdio: 'inherit',
  env: { ...process.env, HOST_CHROMIUM: 'none', FUZZ: '1' },
})

const goals = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status: how }) => how === 'passed' || how === 'failed')
  .flatMap(({ title, status: result, duration = 0 }) => {
    const [, goal = '', said = ''] = /^([GCF]\d+): (.*)/.exec(title) ?? []
    // The 9 of `kill -9` is a signal.
    const times = /(?<!-)\b\d+/.exec(said)?.[0]
    return times
      ? [{ goal, times: Number(times), what: said, result, seconds: Math.round(duration / 1000) }]
      : []
  })
  .toSorted((a, b) => a.goal.localeCompare(b.goal, 'en', { numeric: true }))
console.table(
  goals.map(({ what, ...row }) => ({ ...row, what: what.length > 80 ? `${what.slice(0, 79)}…` : what })),
)
process.exit(status || (printed.status ?? 1))
