import { defineConfig } from 'i18next-cli'

export default defineConfig({
  locales: ['en', 'fr', 'ru', 'kk'],
  extract: {
    input: ['renderer/**/*.{ts,tsx}'],
    output: 'shared/locales/{{language}}/{{namespace}}.json',
    defaultNS: 'common',
    primaryLanguage: 'en',
    sort: true,
    indentation: 2,
    extractFromComments: false,
    // The words of printed documents are chosen by their data; their own tests read them all.
    ignoreNamespaces: ['report'],
    // Keys that come with data: a code, a problem, a rule, a page of help, a room.
    preservePatterns: [
      'vocabulary:*',
      'problems:*',
      'rules:*',
      'errors:*',
      'help:*',
      'common:date.qualifier.*',
      'common:history.action.*',
      'common:keys.*',
      'common:look.*',
      'common:nav.*',
      'common:new.*',
      'common:passphrase.strengthWord.*',
      'common:search.group.*',
      'common:table.*',
      'people:happening.*',
      'unlock:demo',
      'unlock:office',
      'unlock:reason.*',
    ],
  },
  // Names of keys are the same in every language.
  lint: { ignoredTags: ['Kbd'] },
})
