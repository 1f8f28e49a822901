import { Loader } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { openPdf, type Pdf } from './pdf.ts'
import classes from './preview.module.css'

type Props = {
  bytes: Uint8Array
  /** Stands there instead of what cannot be read: the whole of it, or a page. */
  unreadable: ReactNode
}

/** The pages of a PDF on canvases. */
export const PdfPages = ({ bytes, unreadable }: Props) => {
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
  if (!pdf) return <Loader size="sm" />
  if (pdf === 'unreadable' || pdf.pageCount === 0) return unreadable
  return Array.from({ length: pdf.pageCount }, (_, index) => (
    <Page key={index} pdf={pdf} number={index + 1} unreadable={unreadable} />
  ))
}

type PageProps = { pdf: Pdf; number: number; unreadable: ReactNode }

const Page = ({ pdf, number, unreadable }: PageProps) => {
  const { t } = useTranslation('reports')
  const canvas = useRef<HTMLCanvasElement>(null)
  const [text, setText] = useState('')
  const [isBroken, setBroken] = useState(false)
  useEffect(() => {
    if (!canvas.current) return
    let isGone = false
    // Once the preview is closed, a page that was being drawn fails too.
    pdf.draw(number, canvas.current).then(setText, () => isGone || setBroken(true))
    return () => {
      isGone = true
    }
  }, [pdf, number])
  if (isBroken) return unreadable
  return (
    <canvas
      ref={canvas}
      className={classes.page}
      role="img"
      aria-label={`${t('pageOf', { page: number, pages: pdf.pageCount })}. ${text}`}
    />
  )
}
