import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../api/use-may.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { AboutCard } from './about-card.tsx'
import { BackupCard } from './backup-card.tsx'
import { HistoryCard } from './history-card.tsx'
import { LogoCard } from './logo-card.tsx'
import { LookCard } from './look-card.tsx'
import { MyPassphraseCard } from './my-passphrase-card.tsx'
import { OfficeCard } from './office-card.tsx'
import { RecoveryCard } from './recovery-card.tsx'
import { SharesCard } from './shares-card.tsx'
import { UsersCard } from './users-card.tsx'

export const SettingsPage = () => {
  const { t } = useTranslation('settings')
  const may = useMay()
  return (
    <>
      <PageHeader title={t('title')} />
      <Stack gap="md" maw={720}>
        <LookCard />
        <MyPassphraseCard />
        {may('users.list') && <UsersCard />}
        {may('recovery.renew') && <RecoveryCard />}
        {may('shares.make') && <SharesCard />}
        {may('office.save') && <OfficeCard />}
        {may('office.setLogo') && <LogoCard />}
        <BackupCard />
        {may('audit.list') && <HistoryCard />}
        <AboutCard />
      </Stack>
    </>
  )
}
