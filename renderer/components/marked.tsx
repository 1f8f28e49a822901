import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './chip.module.css'
import { Chip } from './chip.tsx'

type Props = { isExample: boolean; children: ReactNode }

/** What names a record; invented ones say so wherever they stand. */
export const Marked = ({ isExample, children }: Props) => {
  const { t } = useTranslation()
  return (
    <span className={classes.marked}>
      <span>{children}</span>
      {isExample && <Chip>{t('demo.example')}</Chip>}
    </span>
  )
}
