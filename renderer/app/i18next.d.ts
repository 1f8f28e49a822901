// The keys of every sentence, checked by the compiler. One line a namespace.
import type common from '../../shared/locales/en/common.json'
import type errors from '../../shared/locales/en/errors.json'
import type problems from '../../shared/locales/en/problems.json'
import type report from '../../shared/locales/en/report.json'
import type rules from '../../shared/locales/en/rules.json'
import type vocabulary from '../../shared/locales/en/vocabulary.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    returnNull: false
    resources: {
      common: typeof common
      errors: typeof errors
      problems: typeof problems
      report: typeof report
      rules: typeof rules
      vocabulary: typeof vocabulary
    }
  }
}
