import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { openPdf, type Pdf } from './pdf.ts'
import classes from './preview.module.css'

type Props = {
  bytes: Uint8Array
  /** Stands there instead when the bytes cannot be read: they came from outside. */
  unreadable?: ReactNode
}

/** The pages of a PDF on canvases. */
export const PdfPages = ({ bytes, unreadable = null }: Props) => {
  const [pdf, setPdf] = useState<Pdf | 'unreadable' | null>(null)
  useEffect(() => {
    const opening = openPdf(bytes).catch(() => 'unreadable' as const)
    let isGone = false
    void opening.then((opened) => !isGone && setPdf(opened))
    return () => {
      isGone = true
      void opening.then((opened) => opened !== 'unreadable' && opened.close())
    }
  }, [bytes])
  if (pdf === 'unreadable') return unreadable
  if (!pdf) return null
  return Array.from({ length: pdf.pageCount }, (_, index) => (
    <Page key={index} pdf={pdf} number={index + 1} />
  ))
}

const Page = ({ pdf, number }: { pdf: Pdf; number: number }) => {
  const { t } = useTranslation('reports')
  const canvas = useRef<HTMLCanvasElement>(null)
  const [text, setText] = useState('')
  useEffect(() => {
    if (!canvas.current) return
    pdf.draw(number, canvas.current).then(setText, (error: unknown) => {
      // The preview was closed while the page was being drawn.
      if (!(error instanceof Error && error.name === 'RenderingCancelledException')) throw error
    })
  }, [pdf, number])
  return (
    <canvas
      ref={canvas}
      className={classes.page}
      role="img"
      aria-label={`${t('pageOf', { page: number, pages: pdf.pageCount })}. ${text}`}
    />
  )
}
