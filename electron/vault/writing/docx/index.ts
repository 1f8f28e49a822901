// Letters as files of Word. What reads and writes them is large and seldom used: whoever needs it imports this file when
// the moment comes (`await import`), so that the vault starts without it.
export { checkWordTemplate, fillWordTemplate } from './template.ts'
export { lettersAsDocx } from './layout.ts'
