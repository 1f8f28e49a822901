import { Button, Checkbox, Group, Modal, ScrollArea, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'

type Props = {
  /** Those that are among the recipients already. */
  taken: readonly string[]
  onAdd: (missions: Chosen[]) => void
  onClose: () => void
}
const most = 200

/** Many missions at once, from the register of those that are open. */
export const MissionsDialog = ({ taken, onAdd, onClose }: Props) => {
  const { t } = useTranslation(['letters', 'common'])
  const format = useFormat()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<readonly Chosen[]>([])
  const missions = useApiQuery(
    'missions.list',
    { search, filters: { active: ['yes'] }, limit: most },
    { keep: true },
  )
  const isChosen = (id: string) => chosen.some((each) => each.id === id)
  const toggle = (mission: Chosen) =>
    setChosen(isChosen(mission.id) ? chosen.filter(({ id }) => id !== mission.id) : [...chosen, mission])
  return (
    <Modal opened onClose={onClose} title={t('missions.title')} size="lg">
      <Stack gap="md">
        <TextInput
          label={t('missions.search')}
          name="mission-search"
          autoComplete="off"
          data-autofocus
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <QueryView query={missions}>
          {({ rows }) => {
            const free = rows.filter(({ id }) => !taken.includes(id))
            const all = free.map(({ id, name }) => ({ id, label: name }))
            if (free.length === 0) return <Text c="dimmed">{t('missions.none')}</Text>
            return (
              <>
                <Checkbox
                  label={t('missions.all', { count: free.length })}
                  checked={all.every(({ id }) => isChosen(id))}
                  indeterminate={all.some(({ id }) => isChosen(id)) && !all.every(({ id }) => isChosen(id))}
                  onChange={(event) => setChosen(event.currentTarget.checked ? all : [])}
                />
                <ScrollArea.Autosize mah="40vh" viewportProps={{ tabIndex: 0 }}>
                  <Stack gap="xs">
                    {free.map(({ id, name, hostState }) => (
                      <Checkbox
                        key={id}
                        label={name}
                        description={format.country(hostState)}
                        checked={isChosen(id)}
                        onChange={() => toggle({ id, label: name })}
                      />
                    ))}
                  </Stack>
                </ScrollArea.Autosize>
              </>
            )
          }}
        </QueryView>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:form.cancel')}
          </Button>
          <Button
            disabled={chosen.length === 0}
            onClick={() => {
              onAdd([...chosen])
              onClose()
            }}
          >
            {t('missions.add', { count: chosen.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
