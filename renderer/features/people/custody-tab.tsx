import { Alert, Stack, Switch } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { CustodyDrawing } from '../../components/custody-drawing/custody-drawing.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { ConditionsCard } from './conditions-card.tsx'
import { PeriodTable } from './period-table.tsx'
import { PrintCustody } from './print-custody.tsx'
import { ReleaseTable } from './release-table.tsx'
import { SentenceTable } from './sentence-table.tsx'

type Props = { personId: string; timeline: Output<'custody.timeline'> }

export const CustodyTab = ({ personId, timeline }: Props) => {
  const { t } = useTranslation('people')
  const [withVoided, setWithVoided] = useState(false)
  const { periods, sentences, releases } = timeline
  if (periods.length === 0 && sentences.length === 0)
    return (
      <Stack gap="md">
        <EmptyState title={t('custody.empty')} text={t('custody.emptyText')} />
        <ConditionsCard personId={personId} />
      </Stack>
    )
  const standing = periods.filter(({ voidedReason }) => voidedReason === null)
  const hasVoided = standing.length < periods.length
  return (
    <Stack gap="md">
      {standing.length > 0 && (
        <FactCard
          title={t('custody.timeline')}
          action={<PrintCustody personId={personId} on={timeline.on} />}
        >
          <CustodyDrawing periods={standing} gaps={timeline.gaps} on={timeline.on} />
        </FactCard>
      )}
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
        <PeriodTable periods={withVoided ? periods : standing} gaps={timeline.gaps} on={timeline.on} />
      </FactCard>
      {sentences.length > 0 && (
        <FactCard title={t('custody.sentences')}>
          <SentenceTable personId={personId} sentences={sentences} />
        </FactCard>
      )}
      {releases.length > 0 && (
        <FactCard title={t('custody.releases')}>
          <ReleaseTable releases={releases} />
        </FactCard>
      )}
      <ConditionsCard personId={personId} />
    </Stack>
  )
}
