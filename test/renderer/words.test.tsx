import { expect, test } from 'vitest'
import { StatusChip } from '../../renderer/components/status-chip.tsx'
import { statuses } from '../../renderer/components/statuses.ts'
import { errorCodes } from '../../shared/result.ts'
import * as vocabulary from '../../shared/vocabulary/index.ts'
import { expectAccessible, show } from './screen.tsx'

const files = import.meta.glob<Record<string, Record<string, string>>>('../../shared/locales/*/*.json', {
  eager: true,
  import: 'default',
})
const wordsOf = (language: string, namespace: string) =>
  files[`../../shared/locales/${language}/${namespace}.json`] ?? {}

/** Codes nobody reads: how sure a word is; and those that another list has words for. */
const unsaid = ['wordQualifiers', 'reasonsAgainst']

const isList = (codes: unknown): codes is readonly string[] => Array.isArray(codes)

test.each(['en', 'fr', 'ru', 'kk'])('every code has a word in %s', (language) => {
  const words = wordsOf(language, 'vocabulary')
  const lists = Object.entries(vocabulary).filter(([name]) => !unsaid.includes(name))
  const missing = lists.flatMap(([list, codes]) =>
    (isList(codes) ? codes : []).filter((code) => !words[list]?.[code]).map((code) => `${list}.${code}`),
  )
  expect(missing).toEqual([])
})

test.each(['en', 'fr', 'ru', 'kk'])('every error has a sentence in %s', (language) => {
  expect(errorCodes.filter((code) => !wordsOf(language, 'errors')[code])).toEqual([])
})

test.each(['light', 'dark'] as const)('every status chip can be read on %s', async (scheme) => {
  await show(
    <div style={{ background: 'var(--surface)' }}>
      {Object.keys(statuses.libertyClasses).length > 0 &&
        vocabulary.libertyClasses.map((code) => (
          <StatusChip key={code} list="libertyClasses" code={code} unsure />
        ))}
      {vocabulary.paymentStatuses.map((code) => (
        <StatusChip key={code} list="paymentStatuses" code={code} />
      ))}
      {vocabulary.riskLevels.map((code) => (
        <StatusChip key={code} list="riskLevels" code={code} />
      ))}
    </div>,
    { scheme },
  )
  await expectAccessible()
})
