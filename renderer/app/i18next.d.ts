// The keys of every sentence, checked by the compiler. One line a namespace.
import type approvals from '../../shared/locales/en/approvals.json'
import type audit from '../../shared/locales/en/audit.json'
import type backup from '../../shared/locales/en/backup.json'
import type bank from '../../shared/locales/en/bank.json'
import type books from '../../shared/locales/en/books.json'
import type campaign from '../../shared/locales/en/campaign.json'
import type casework from '../../shared/locales/en/casework.json'
import type common from '../../shared/locales/en/common.json'
import type documents from '../../shared/locales/en/documents.json'
import type duplicates from '../../shared/locales/en/duplicates.json'
import type errors from '../../shared/locales/en/errors.json'
import type families from '../../shared/locales/en/families.json'
import type fund from '../../shared/locales/en/fund.json'
import type help from '../../shared/locales/en/help.json'
import type payouts from '../../shared/locales/en/payouts.json'
import type people from '../../shared/locales/en/people.json'
import type problems from '../../shared/locales/en/problems.json'
import type actions from '../../shared/locales/en/actions.json'
import type letters from '../../shared/locales/en/letters.json'
import type organisations from '../../shared/locales/en/organisations.json'
import type imports from '../../shared/locales/en/import.json'
import type home from '../../shared/locales/en/home.json'
import type auditor from '../../shared/locales/en/auditor.json'
import type quality from '../../shared/locales/en/quality.json'
import type receipts from '../../shared/locales/en/receipts.json'
import type reports from '../../shared/locales/en/reports.json'
import type legal from '../../shared/locales/en/legal.json'
import type recovery from '../../shared/locales/en/recovery.json'
import type report from '../../shared/locales/en/report.json'
import type rules from '../../shared/locales/en/rules.json'
import type settings from '../../shared/locales/en/settings.json'
import type unlock from '../../shared/locales/en/unlock.json'
import type users from '../../shared/locales/en/users.json'
import type work from '../../shared/locales/en/work.json'
import type views from '../../shared/locales/en/views.json'
import type vocabulary from '../../shared/locales/en/vocabulary.json'
import type welcome from '../../shared/locales/en/welcome.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    returnNull: false
    resources: {
      approvals: typeof approvals
      audit: typeof audit
      backup: typeof backup
      bank: typeof bank
      books: typeof books
      casework: typeof casework
      campaign: typeof campaign
      common: typeof common
      documents: typeof documents
      duplicates: typeof duplicates
      errors: typeof errors
      families: typeof families
      fund: typeof fund
      help: typeof help
      payouts: typeof payouts
      people: typeof people
      problems: typeof problems
      actions: typeof actions
      letters: typeof letters
      organisations: typeof organisations
      import: typeof imports
      home: typeof home
      auditor: typeof auditor
      quality: typeof quality
      receipts: typeof receipts
      reports: typeof reports
      legal: typeof legal
      recovery: typeof recovery
      report: typeof report
      rules: typeof rules
      settings: typeof settings
      unlock: typeof unlock
      users: typeof users
      work: typeof work
      views: typeof views
      vocabulary: typeof vocabulary
      welcome: typeof welcome
    }
  }
}
