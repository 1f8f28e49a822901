import type { Block } from '../../../shared/contract/report-blocks.ts'
import { CustodyDrawing } from '../../components/custody-drawing/custody-drawing.tsx'
import type { Sayer } from '../say.ts'
import { Bars } from './bars.tsx'
import { BlockTable } from './block-table.tsx'
import { CustodyChart } from './custody-chart.tsx'
import { LettersChart } from './letters-chart.tsx'
import { PaperPicture } from '../paper-picture.tsx'
import type { Words } from './words.ts'

type Props = { block: Block; say: Sayer; words: Words }

/** One block of a report on paper. */
export const BlockView = ({ block, say, words }: Props) => {
  switch (block.block) {
    case 'text':
      return <p className={block.style === 'plain' ? undefined : block.style}>{say.line(block.text)}</p>
    case 'heading':
      return <h3>{say.line(block.text)}</h3>
    case 'tiles':
      return (
        <div className="tiles">
          {block.tiles.map(({ value, label }) => (
            <div className="tile" key={say.line(label)}>
              <strong>{say.plain(value)}</strong>
              <span>{say.line(label)}</span>
            </div>
          ))}
        </div>
      )
    case 'table':
      return <BlockTable block={block} say={say} />
    case 'bars':
      return <Bars block={block} say={say} />
    case 'custody_chart':
      return <CustodyChart series={block.series} words={words} />
    case 'letters_chart':
      return <LettersChart block={block} say={say} />
    case 'custody_drawing':
      return <CustodyDrawing periods={block.periods} gaps={block.gaps} on={block.on} />
    case 'portrait':
      return <PaperPicture className="face" alt={say.line(block.of)} picture={block.picture} />
    case 'signatures':
      return (
        <div className="signatures">
          {block.who.map((who) => (
            <div key={say.line(who)}>
              {say.line(who)}
              <br />
              {say.sentence('fund.signed')}
            </div>
          ))}
        </div>
      )
  }
}
