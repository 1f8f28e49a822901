// Each letter counts its own pages, "1 of 2", though all of them stand in one file: of CSS a page knows only which of the
// file it is. So every letter has pages of its own kind, and a way of counting that calls its first page 1.
import { formulas } from '../../shared/writing/formulas.ts'
import type { MergedLetter } from '../../shared/writing/merged-letter.ts'
import classes from './letter-paper.module.css'

/** The margins of a letter, and at the foot which page of how many it is. Nothing else stands around it. */
const rulesOf = (name: string, of: string, { before, pages }: { before: number; pages: number }) =>
  `@counter-style ${name} {
  system: fixed ${before + 1};
  symbols: ${Array.from({ length: pages }, (_, at) => `"${at + 1}"`).join(' ')};
}
@page ${name} {
  margin: 20mm 20mm 22mm 25mm;
  @top-left { content: none; }
  @top-right { content: none; }
  @bottom-left { content: none; }
  @bottom-right { content: counter(page, ${name}) "${of}${pages}"; font: 400 7.5pt Inter; }
}`

/** How many pages a letter takes: columns of the size of a page are broken by the same rules as pages are. */
const pagesOf = (letter: HTMLElement): number => {
  letter.classList.add(classes.counted ?? '')
  const pages = Math.max(1, Math.round(letter.scrollWidth / letter.clientWidth))
  letter.classList.remove(classes.counted ?? '')
  return pages
}

/** Once the fonts are there: numbers the pages of every letter that is drawn, in its own language. */
export const numberPages = (letters: readonly MergedLetter[]): void => {
  let before = 0
  const rules = Array.from(document.querySelectorAll<HTMLElement>(`.${classes.letter}`), (drawn, at) => {
    const name = `letter-${at}`
    const pages = pagesOf(drawn)
    drawn.style.page = name
    const rule = rulesOf(name, formulas[letters[at]?.language ?? 'en'].pageOf, { before, pages })
    before += pages
    return rule
  })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules.join('\n'))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
