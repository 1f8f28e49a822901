import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { May } from '../../components/may.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type List = Output<'missions.startingLists'>[number]

/** Offers the missions of a sending state that are not recorded yet; nothing where all are, or none are known. */
export const StartingList = () => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const { word } = useVocabulary()
  const { data = [] } = useApiQuery('missions.startingLists', {})
  const take = useApiCommand('missions.takeStartingList')
  const [asked, setAsked] = useState<List | null>(null)
  const run = async ({ sendingState }: List) => {
    const { added } = await take.mutateAsync({ sendingState })
    notifications.show({ message: t('start.done', { count: added }) })
  }
  return (
    <May channel="missions.takeStartingList">
      {data
        .filter(({ missing }) => missing > 0)
        .map((list) => (
          <Button key={list.sendingState} variant="default" onClick={() => setAsked(list)}>
            {t('start.offer', { count: list.missing, state: format.country(list.sendingState) })}
          </Button>
        ))}
      {asked && (
        <ConfirmDialog
          title={t('start.title', { state: format.country(asked.sendingState) })}
          text={t('start.text', {
            count: asked.missing,
            date: format.date(asked.asOf),
            source: word('missionSources', 'starting_list'),
          })}
          confirmLabel={t('start.take', { count: asked.missing })}
          onConfirm={() => run(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </May>
  )
}
