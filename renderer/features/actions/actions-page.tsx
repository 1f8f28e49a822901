import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CountedTabs } from '../../components/counted-tabs.tsx'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { ActionCharts } from './action-charts.tsx'
import { ActionsRegister } from './actions-register.tsx'
import { CalendarTab } from './calendar-tab.tsx'

export const ActionsPage = () => {
  const { t } = useTranslation('actions')
  const navigate = useNavigate()
  const { tab = 'register', month } = useSearch({ from: '/actions' })
  return (
    <>
      <PageHeader title={t('title')}>
        <May channel="actions.create">
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            data-key="KeyN"
            onClick={() => void navigate({ to: '/actions/new' })}
          >
            {t('new')}
          </Button>
        </May>
      </PageHeader>
      <CountedTabs
        label={t('tabs.label')}
        value={tab}
        onChange={(next) => void navigate({ to: '/actions', search: { tab: next }, replace: true })}
        tabs={[
          { id: 'register', label: t('tabs.register'), content: <ActionsRegister /> },
          { id: 'calendar', label: t('tabs.calendar'), content: <CalendarTab month={month} /> },
          { id: 'charts', label: t('tabs.charts'), content: <ActionCharts /> },
        ]}
      />
    </>
  )
}
