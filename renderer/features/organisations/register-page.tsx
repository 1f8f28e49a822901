import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CountedTabs } from '../../components/counted-tabs.tsx'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { MissionsRegister } from './missions-register.tsx'
import { OrganisationsRegister } from './organisations-register.tsx'

export const RegisterPage = () => {
  const { t } = useTranslation('organisations')
  const navigate = useNavigate()
  const { tab = 'organisations' } = useSearch({ from: '/organisations' })
  return (
    <>
      <PageHeader title={t('title')}>
        <May channel="organisations.create">
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            data-key="KeyN"
            onClick={() => void navigate({ to: '/organisations/new' })}
          >
            {t('new')}
          </Button>
        </May>
      </PageHeader>
      <CountedTabs
        label={t('tab.registers')}
        value={tab}
        onChange={(next) => void navigate({ to: '/organisations', search: { tab: next }, replace: true })}
        tabs={[
          { id: 'organisations', label: t('title'), content: <OrganisationsRegister /> },
          { id: 'missions', label: t('tab.missions'), content: <MissionsRegister /> },
        ]}
      />
    </>
  )
}
