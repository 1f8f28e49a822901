import { Button, Group, Menu, Text } from '@mantine/core'
import { IconCheck, IconDots, IconPencil, IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useMay } from '../../api/use-may.ts'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { CampaignDialog } from './campaign-dialog.tsx'
import type { Campaign } from './campaign-view.tsx'

type Props = { campaign: Campaign; campaigns: Output<'campaigns.list'> }

export const CampaignHeader = ({ campaign, campaigns }: Props) => {
  const { t } = useTranslation(['campaign', 'common'])
  const format = useFormat()
  const navigate = useNavigate()
  const may = useMay()
  const [open, setOpen] = useState<'edit' | 'new' | null>(null)
  const { id, ref, title, status, launchedOn, country } = campaign
  const show = (other: string) => void navigate({ to: '/campaign', search: { id: other, tab: 'overview' } })
  return (
    <>
      <PageHeader title={title} subtitle={ref}>
        <May channel="campaigns.update">
          <Button
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setOpen('edit')}
          >
            {t('edit')}
          </Button>
        </May>
        {(may('campaigns.create') || campaigns.length > 1) && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" aria-label={t('common:form.more')} px="xs">
                <IconDots size={18} />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <May channel="campaigns.create">
                <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
                  {t('new')}
                </Menu.Item>
              </May>
              {campaigns.length > 1 && <Menu.Label>{t('switch')}</Menu.Label>}
              {campaigns.length > 1 &&
                campaigns.map((each) => (
                  <Menu.Item
                    key={each.id}
                    role="menuitemradio"
                    aria-checked={each.id === id}
                    leftSection={
                      <IconCheck size={16} aria-hidden visibility={each.id === id ? 'visible' : 'hidden'} />
                    }
                    onClick={() => show(each.id)}
                  >
                    {each.title}
                  </Menu.Item>
                ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </PageHeader>
      <Group gap="sm" mb="md">
        <StatusChip list="campaignStatuses" code={status} />
        <Text c="dimmed">
          {[t('since', { date: format.date(launchedOn) }), country && format.country(country)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Group>
      {open === 'edit' && <CampaignDialog campaign={campaign} onClose={() => setOpen(null)} />}
      {open === 'new' && <CampaignDialog onClose={() => setOpen(null)} onCreated={show} />}
    </>
  )
}
