import { Button, Group, Stack, Text } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { May } from '../../../components/may.tsx'
import { PageHeader } from '../../../components/page-header.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import classes from './duplicates.module.css'
import { MergeTable } from './merge-table.tsx'
import {
  type Choices,
  differing,
  fromDropped,
  other,
  type Pair,
  usualChoices,
  usuallyKept,
} from './merge-values.ts'
import { Reasons } from './reasons.tsx'
import { Survivor } from './survivor.tsx'

/** Two records beside each other: one person, or two? */
export const PairPage = () => {
  const { id, otherId } = useParams({ from: '/people/$id/merge/$otherId' })
  const pair = useApiQuery('duplicates.pair', { personId: id, otherId })
  return (
    <QueryView query={pair}>
      {(loaded) => <Loaded key={loaded.sides.map(({ version }) => version).join()} pair={loaded} />}
    </QueryView>
  )
}

const Loaded = ({ pair }: { pair: Pair }) => {
  const { t } = useTranslation('duplicates')
  const navigate = useNavigate()
  const merge = useApiCommand('people.merge')
  const tellApart = useApiCommand('duplicates.tellApart')
  const { sides } = pair
  const [kept, setKept] = useState(() => usuallyKept(sides))
  const [chosen, setChosen] = useState<Partial<Choices>>({})
  const choices = { ...usualChoices(sides, kept), ...chosen }
  const [keep, drop] = [sides[kept], sides[other(kept)]]
  const back = () => navigate({ to: '/people', search: { tab: 'duplicates' } })
  const run = async (work: () => Promise<unknown>, go: () => Promise<void>) => {
    try {
      await work()
      await go()
    } catch {
      // Said below: the command keeps its error.
    }
  }
  const onMerge = () =>
    run(
      () =>
        merge.mutateAsync({
          keepId: keep.id,
          keepVersion: keep.version,
          dropId: drop.id,
          dropVersion: drop.version,
          fromDropped: fromDropped(sides, choices, kept),
        }),
      () => navigate({ to: '/people/$id', params: { id: keep.id } }),
    )
  const onApart = () =>
    run(() => tellApart.mutateAsync({ personId: sides[0].id, otherId: sides[1].id }), back)
  const error = merge.error ?? tellApart.error
  const isOpen = pair.status === 'open'
  return (
    <Stack gap="md">
      <PageHeader title={t('pairTitle')} subtitle={`${sides[0].label} · ${sides[1].label}`}>
        {pair.status !== 'merged' && (
          <>
            {isOpen && (
              <May channel="duplicates.tellApart">
                <Button
                  variant="default"
                  data-key="KeyD"
                  loading={tellApart.isPending}
                  onClick={() => void onApart()}
                >
                  {t('tellApart')}
                </Button>
              </May>
            )}
            <May channel="people.merge">
              <Button data-key="KeyM" loading={merge.isPending} onClick={() => void onMerge()}>
                {t('merge')}
              </Button>
            </May>
          </>
        )}
      </PageHeader>
      <Verdict pair={pair} />
      {error && <ErrorState error={error} />}
      {pair.status !== 'merged' && (
        <div className={classes.beside}>
          <MergeTable
            sides={sides}
            fields={differing(sides)}
            kept={kept}
            onKeep={setKept}
            choices={choices}
            onChoose={(field, which) => setChosen((before) => ({ ...before, [field]: which }))}
          />
          <Survivor sides={sides} kept={kept} choices={choices} />
        </div>
      )}
    </Stack>
  )
}

/** How likely they are one, why, what was decided, and the way to each of the records. */
const Verdict = ({ pair }: { pair: Pair }) => {
  const { t } = useTranslation('duplicates')
  const format = useFormat()
  const { word } = useVocabulary()
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Text fw={600}>{t('likeness', { score: format.number(pair.score) })}</Text>
        <Reasons reasons={pair.reasons} />
      </Group>
      {pair.status !== 'open' && pair.decidedOn && (
        <Text role="status">
          {t('decided', {
            what: word('duplicateStates', pair.status),
            by: pair.decidedBy,
            date: format.date(pair.decidedOn.slice(0, 10)),
          })}
        </Text>
      )}
      <Group gap="md">
        {pair.sides.map(({ id, ref, label }) => (
          <Link key={id} to="/people/$id" params={{ id }}>
            {t('open', { label, ref })}
          </Link>
        ))}
      </Group>
    </Stack>
  )
}
