// What lies in a pack, in words for its reader and in a form that `sha256sum -c` checks.
import i18next from 'i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import type { Language } from '../../../../shared/contract/shell.ts'
import { formats } from '../../../lib/format.ts'
import type { Made } from './make-pack.ts'

type Pack = Output<'reports.preparePack'>

/** The words of the language must be known (`loadWords`). */
export const manifestOf = (
  { office, recipient, generatedAt, check }: Pack,
  reports: readonly Made[],
  language: Language,
): string => {
  const t = i18next.getFixedT(language, 'reports')
  const kind = i18next.getFixedT(language, 'vocabulary')
  const { number, moment } = formats(language)
  const files = reports.map(({ run, pageCount, sha256 }) =>
    [
      t('pack.manifest.report', { report: kind(`reportKinds.${run.kind}`), ref: run.ref }),
      t('pack.manifest.file', { name: run.fileName }),
      t('pack.manifest.pages', { number: number(pageCount) }),
      `SHA-256: ${sha256}`,
    ].join('\r\n'),
  )
  const head = [
    t('pack.manifest.title', { recipient }),
    t('pack.manifest.from', { office }),
    t('pack.manifest.made', { at: moment(generatedAt) }),
    t('pack.manifest.level', { level: kind('reportLevels.partner') }),
    t('pack.manifest.code', { seq: number(check.seq), code: check.code }),
  ].join('\r\n')
  return `\ufeff${[head, ...files, t('pack.manifest.check')].join('\r\n\r\n')}\r\n`
}

/** A line a file, as the tools of every system write and read it. */
export const checksumsOf = (files: readonly { name: string; sha256: string }[]): string =>
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
