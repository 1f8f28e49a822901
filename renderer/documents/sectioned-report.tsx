// A report made for a level: cover and contents where they are wanted, then its sections.
import type { SectionedDocument } from '../../shared/contract/report-document.ts'
import { BlockView } from './blocks/block-view.tsx'
import { PaperPicture } from './paper-picture.tsx'
import { sayer } from './say.ts'

/** Where a section begins, for the contents and for the outline of the PDF. */
export const anchorOf = (id: string): string => `section-${id}`

type Props = {
  report: SectionedDocument
  /** Page of each section by its anchor, once the report has been laid out. */
  pages: ReadonlyMap<string, number>
}

export const SectionedReport = ({ report, pages }: Props) => {
  const say = sayer(report)
  const { kind, title, meta, sections, hasCover, hasWatermark, recipient, paper, orientation } = report
  const head = (
    <>
      {report.logo && <PaperPicture className="logo" alt={report.office} picture={report.logo} />}
      <p className="kind">{say.sentence(`kind.${kind}`)}</p>
      <h1>{say.line(title)}</h1>
      <p className="meta">
        {[...meta.map(say.line), recipient && say.sentence('for', { name: recipient })]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  )
  return (
    <>
      {hasWatermark && recipient && (
        <p className="watermark" aria-hidden>
          {recipient}
        </p>
      )}
      <main className={`paper-${paper} ${orientation}`}>
        {hasCover ? (
          <Cover report={report} pages={pages}>
            {head}
          </Cover>
        ) : (
          <header className="title">{head}</header>
        )}
        {sections.map(({ id, title: heading, blocks }) => (
          <section key={id} id={anchorOf(id)}>
            {say.line(heading) && <h2>{say.line(heading)}</h2>}
            {blocks.map((block, at) => (
              <BlockView key={at} block={block} say={say} words={report} />
            ))}
          </section>
        ))}
      </main>
    </>
  )
}

const Cover = ({ report, pages, children }: Props & { children: React.ReactNode }) => {
  const say = sayer(report)
  const headed = report.sections.filter(({ title }) => title !== null)
  return (
    <header className="cover">
      <p className="meta">{report.office}</p>
      <div className="coverTitle">{children}</div>
      <nav aria-label={say.sentence('contents')}>
        <p className="contentsTitle">{say.sentence('contents')}</p>
        <ol className="contents">
          {headed.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${anchorOf(id)}`}>
                <span>{say.line(title)}</span>
                <span>{pages.get(anchorOf(id)) ?? ''}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <p className="note">
        {[
          say.sentence(`levels.${report.level}`),
          report.ref,
          say.sentence('recorded', { moment: say.format.moment(report.generatedAt) }),
        ].join(' · ')}
      </p>
    </header>
  )
}
