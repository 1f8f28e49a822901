import { Button } from '@mantine/core'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../components/empty-state.tsx'

/** A fault of the program, not of the user: what is saved is safe. */
export const BrokenPage = () => {
  const { t } = useTranslation()
  const router = useRouter()
  return (
    <EmptyState
      title={t('app.broken')}
      text=""
      action={<Button onClick={() => void router.invalidate()}>{t('app.openAgain')}</Button>}
    />
  )
}

export const MissingPage = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <EmptyState
      title={t('app.notFound')}
      text=""
      action={<Button onClick={() => void navigate({ to: '/people' })}>{t('app.toPeople')}</Button>}
    />
  )
}
