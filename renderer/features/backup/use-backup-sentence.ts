import { useTranslation } from 'react-i18next'
import { AppError, type ErrorCode } from '../../../shared/result.ts'
import { useSentence } from '../../lib/use-sentence.ts'

/** Errors of making a backup, or of reading one, in their own words; others as everywhere. */
export const useBackupSentence = (about: 'make' | 'read') => {
  const { t, i18n } = useTranslation('backup')
  const sentence = useSentence()
  const ofCode = (code: ErrorCode): string => {
    const key = `${about}.${code}`
    return i18n.exists(`backup:${key}`) ? t(key as 'make.io') : sentence(new AppError({ code }))
  }
  const isWait = (error: unknown) =>
    error instanceof AppError && error.wire.details?.['seconds'] !== undefined
  return {
    ofCode,
    of: (error: unknown): string =>
      error instanceof AppError && !isWait(error) && !error.wire.reference
        ? ofCode(error.wire.code)
        : sentence(error),
  }
}
