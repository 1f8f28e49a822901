// Letters as files of Word. What reads and writes them is large and seldom used: whoever needs it imports this file when
// the moment comes (`await import`). It runs in the window, which has no way out: a template comes from outside.
export { assertWordTemplate, fillWordTemplate } from './template.ts'
export { lettersAsDocx } from './layout.ts'
