// npm run bench: ratios in one run, never seconds to believe. Writes bench-results.json.
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { databaseOperations } from './db-ops.ts'
import { duplicates } from './duplicates.ts'
import { fund } from './fund.ts'
import { imports } from './import.ts'
import { letterWork } from './letters.ts'
import { lettersProduced } from './letters-produce.ts'
import { people } from './people.ts'
import { reports } from './report.ts'
import { search } from './search.ts'

console.log(
  `load ${loadavg()
    .map((load) => load.toFixed(2))
    .join(' ')}`,
)
const results = {
  at: new Date().toISOString(),
  load: loadavg(),
  'db.ops': databaseOperations(),
  people: people(),
  letters: letterWork(),
  'letters.produce': await lettersProduced(),
  fund: fund(),
  ...search(),
  ...(await imports()),
  'duplicates.find': duplicates(),
  ...(await reports()),
}
writeFileSync('bench-results.json', `${JSON.stringify(results, null, 2)}\n`)
console.table(results['db.ops'])
console.table(results.people)
console.table(results.letters)
console.table([results['search.keystroke'], results['search.index']])
console.table([results['import.csv']])
console.table([results['import.xlsx']])
console.table([results['duplicates.find']])
console.table([results['letters.produce']])
for (const name of ['report.campaign', 'report.ledger', 'report.gate'] as const)
  console.table([results[name]])
console.table(results.fund.results)
console.table([results.fund['fund.insert, a thousand entries']])
