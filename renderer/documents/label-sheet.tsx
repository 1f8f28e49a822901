import type { MergedLetter } from '../../shared/writing/merged-letter.ts'
import classes from './label-sheet.module.css'

const onASheet = 14

/** Addresses on sheets of two by seven labels of 99.1 × 38.1 mm; where no address is known there is no label. */
export const LabelSheet = ({ letters }: { letters: readonly MergedLetter[] }) => {
  const labels = letters.filter(({ address }) => address.length > 1)
  const sheets = Array.from({ length: Math.ceil(labels.length / onASheet) }, (_, at) =>
    labels.slice(at * onASheet, (at + 1) * onASheet),
  )
  return sheets.map((sheet, at) => (
    // oxlint-disable-next-line react/no-array-index-key
    <ul key={at} className={classes.sheet}>
      {sheet.map(({ fileNo, language, address }) => (
        <li key={fileNo} lang={language}>
          {address.map((line, row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <div key={row}>{line}</div>
          ))}
        </li>
      ))}
    </ul>
  ))
}
