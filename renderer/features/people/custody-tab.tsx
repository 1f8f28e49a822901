import { Alert, Stack, Switch } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { PeriodTable } from './period-table.tsx'
import { ReleaseTable } from './release-table.tsx'
import { SentenceTable } from './sentence-table.tsx'
import { Timeline } from './timeline.tsx'

export const CustodyTab = ({ timeline }: { timeline: Output<'custody.timeline'> }) => {
  const { t } = useTranslation('people')
  const [withVoided, setWithVoided] = useState(false)
  const { periods, sentences, releases } = timeline
  if (periods.length === 0 && sentences.length === 0)
    return <EmptyState title={t('custody.empty')} text={t('custody.emptyText')} />
  const standing = periods.filter(({ voidedReason }) => voidedReason === null)
  const hasVoided = standing.length < periods.length
  return (
    <Stack gap="md">
      {standing.length > 0 && <Timeline timeline={{ ...timeline, periods: standing }} />}
      {timeline.possibleOverlaps.length > 0 && <Alert color="brand">{t('custody.overlaps')}</Alert>}
      <FactCard
        title={t('custody.periods')}
        action={
          hasVoided && (
            <Switch
              label={t('custody.showVoided')}
              checked={withVoided}
              onChange={(event) => setWithVoided(event.currentTarget.checked)}
            />
          )
        }
      >
        <PeriodTable periods={withVoided ? periods : standing} gaps={timeline.gaps} />
      </FactCard>
      {sentences.length > 0 && (
        <FactCard title={t('custody.sentences')}>
          <SentenceTable sentences={sentences} />
        </FactCard>
      )}
      {releases.length > 0 && (
        <FactCard title={t('custody.releases')}>
          <ReleaseTable releases={releases} />
        </FactCard>
      )}
    </Stack>
  )
}
