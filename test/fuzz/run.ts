// npm run fuzz: the long run of what npm test does in short: 500 kills of a writing vault process (G1),
// 1,000 corrupted bundles and 200 kills of a restore (G5).
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const { status } = spawnSync(
  join(process.cwd(), 'node_modules/.bin/vitest'),
  ['run', '--project', 'node', 'test/electron/vault/lifecycle', 'test/electron/vault/backup'],
  {
    stdio: 'inherit',
    env: { ...process.env, FUZZ: '1' },
  },
)
process.exit(status ?? 1)
