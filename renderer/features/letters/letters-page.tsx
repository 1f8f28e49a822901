import { Button } from '@mantine/core'
import { IconMailFast, IconPlus } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CountedTabs } from '../../components/counted-tabs.tsx'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { ChartsTab } from './charts/charts-tab.tsx'
import { LettersRegister } from './letters-register.tsx'
import { TemplatesTab } from './writing/templates-tab.tsx'
import { TalliesTab } from './online/tallies-tab.tsx'

export const LettersPage = () => {
  const { t } = useTranslation('letters')
  const navigate = useNavigate()
  const { tab = 'letters' } = useSearch({ from: '/letters' })
  return (
    <>
      <PageHeader title={t('title')}>
        <May channel="writing.produce">
          <Button
            name="write"
            variant="default"
            leftSection={<IconMailFast size={16} aria-hidden />}
            onClick={() => void navigate({ to: '/letters/write' })}
          >
            {t('writing.title')}
          </Button>
        </May>
        <May channel="letters.create">
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            data-key="KeyN"
            onClick={() => void navigate({ to: '/letters/new' })}
          >
            {t('new')}
          </Button>
        </May>
      </PageHeader>
      <CountedTabs
        label={t('tab.label')}
        value={tab}
        onChange={(next) => void navigate({ to: '/letters', search: { tab: next }, replace: true })}
        tabs={[
          { id: 'letters', label: t('tab.letters'), content: <LettersRegister /> },
          { id: 'tallies', label: t('tab.tallies'), content: <TalliesTab /> },
          { id: 'charts', label: t('tab.charts'), content: <ChartsTab /> },
          { id: 'templates', label: t('tab.templates'), content: <TemplatesTab /> },
        ]}
      />
    </>
  )
}
