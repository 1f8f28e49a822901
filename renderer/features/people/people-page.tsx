import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { CountedTabs } from '../../components/counted-tabs.tsx'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { DuplicatesTab } from './duplicates/duplicates-tab.tsx'
import { ProceedingsTab } from './legal/proceedings-tab.tsx'
import { Register } from './register.tsx'
import { DayTab } from './whereabouts/day-tab.tsx'
import { FacilitiesTab } from './whereabouts/facilities-tab.tsx'
import { RoundTab } from './whereabouts/round-tab.tsx'

/** Everybody the campaign is about: the register first, then where they are, and what courts decided. */
export const PeoplePage = () => {
  const { t } = useTranslation(['people', 'legal', 'duplicates'])
  const navigate = useNavigate()
  const { tab = 'register' } = useSearch({ from: '/people' })
  const duplicates = useApiQuery('duplicates.counts', {})
  const create = () => void navigate({ to: '/people/new' })
  return (
    <>
      <PageHeader title={t('title')}>
        <May channel="people.create">
          <Button leftSection={<IconPlus size={16} aria-hidden />} data-key="KeyN" onClick={create}>
            {t('new')}
          </Button>
        </May>
      </PageHeader>
      <CountedTabs
        label={t('legal:tab.label')}
        value={tab}
        onChange={(next) => void navigate({ to: '/people', search: { tab: next }, replace: true })}
        tabs={[
          { id: 'register', label: t('legal:tab.register'), content: <Register onCreate={create} /> },
          { id: 'day', label: t('legal:tab.day'), content: <DayTab /> },
          { id: 'round', label: t('legal:tab.round'), content: <RoundTab /> },
          { id: 'proceedings', label: t('legal:tab.proceedings'), content: <ProceedingsTab /> },
          { id: 'facilities', label: t('legal:tab.facilities'), content: <FacilitiesTab /> },
          {
            id: 'duplicates',
            label: t('duplicates:title'),
            count: duplicates.data?.open || undefined,
            content: <DuplicatesTab />,
          },
        ]}
      />
    </>
  )
}
