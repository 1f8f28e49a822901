import { formulas } from '../../shared/writing/formulas.ts'
import type { MergedLetter } from '../../shared/writing/merged-letter.ts'
import classes from './letter-paper.module.css'

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.map((line, at) => (
    // Lines of one block may be alike, and none of them ever moves.
    // oxlint-disable-next-line react/no-array-index-key
    <div key={at}>{line}</div>
  ))

type Props = {
  letter: MergedLetter
  /** On a screen, whose heading is another. */
  isPreview?: boolean
}

/**
 * A letter on A4, the address where the window of a C5/6 envelope is (DIN 5008 form B): the same on paper and in the
 * preview. The words around it are in the language of the letter, not of the screen.
 */
export const LetterPaper = ({ letter, isPreview = false }: Props) => {
  const Subject = isPreview ? 'h2' : 'h1'
  const { reference, copyTo } = formulas[letter.language]
  const { sender, address, copies } = letter
  const [name, ...lines] = sender
  return (
    <article className={classes.letter} lang={letter.language}>
      <header className={classes.sender}>
        <strong>{name}</strong>
        <Lines lines={lines} />
      </header>
      <address className={classes.address}>
        <Lines lines={address} />
      </address>
      <div className={classes.reference}>
        <div>{letter.date}</div>
        <div>{`${reference} ${letter.fileNo}`}</div>
      </div>
      <Subject className={classes.subject}>{letter.subject}</Subject>
      <p>{letter.salutation}</p>
      {letter.body.map((paragraph, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <p key={at}>{paragraph}</p>
      ))}
      <footer className={classes.end}>
        <p>{letter.closing}</p>
        <div className={classes.signature}>
          <Lines lines={letter.signature} />
        </div>
        {copies.length > 0 && (
          <div className={classes.copies}>
            <div>{copyTo}</div>
            <Lines lines={copies} />
          </div>
        )}
      </footer>
    </article>
  )
}
