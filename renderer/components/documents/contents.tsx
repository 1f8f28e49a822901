import { Loader, Text } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './documents.module.css'
import { Picture } from './picture.tsx'

// What reads PDF is larger than the rest of the page: loaded when there is one to be read.
const PdfPages = lazy(async () => ({ default: (await import('../preview/pdf-pages.tsx')).PdfPages }))

const pictures = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp'])
const texts = new Set(['text/plain', 'text/csv'])
export const isPicture = (mime: string): boolean => pictures.has(mime)
/** Whether a file of this type can be seen inside the program. */
export const canShow = (mime: string): boolean =>
  pictures.has(mime) || texts.has(mime) || mime === 'application/pdf'
/** Of a text: what a page can hold without pausing. */
const longest = 1_000_000

type Props = { name: string; mime: string; bytes: Uint8Array }

/** The contents of a file by its type, or a sentence that this type cannot be shown here. */
export const Contents = ({ name, mime, bytes }: Props) => {
  const { t } = useTranslation('documents')
  const unreadable = <Text>{t('view.unreadable')}</Text>
  if (pictures.has(mime)) return <Picture name={name} mime={mime} bytes={bytes} unreadable={unreadable} />
  if (mime === 'application/pdf')
    return (
      <Suspense fallback={<Loader size="sm" />}>
        <PdfPages bytes={bytes} unreadable={unreadable} />
      </Suspense>
    )
  if (!texts.has(mime)) return <Text>{t('view.unknown')}</Text>
  return (
    <>
      {bytes.length > longest && <Text c="dimmed">{t('view.beginning')}</Text>}
      <pre className={classes.text}>{new TextDecoder().decode(bytes.subarray(0, longest))}</pre>
    </>
  )
}
