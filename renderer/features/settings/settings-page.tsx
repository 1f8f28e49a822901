import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../components/page-header.tsx'
import { AboutCard } from './about-card.tsx'
import { BackupCard } from './backup-card.tsx'
import { ChainCard } from './chain-card.tsx'
import { LookCard } from './look-card.tsx'
import { OfficeCard } from './office-card.tsx'

export const SettingsPage = () => {
  const { t } = useTranslation('settings')
  return (
    <>
      <PageHeader title={t('title')} />
      <Stack gap="md" maw={720}>
        <LookCard />
        <OfficeCard />
        <BackupCard />
        <ChainCard />
        <AboutCard />
      </Stack>
    </>
  )
}
