import { Chip, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import classes from './events.module.css'
import { eventKinds, type EventKind, personEvents, type PersonEvent } from './person-events.ts'

type Props = { person: Output<'people.get'>; custody: Output<'custody.timeline'> }

/** One honest time line of everything dated about a person, narrowed by kind. */
export const EventsTab = ({ person, custody }: Props) => {
  const facts = useApiQuery('facts.ofPerson', { personId: person.id })
  const kin = useApiQuery('relationships.ofPerson', { personId: person.id })
  const letters = useApiQuery('letters.list', { filters: { person: [person.id] }, limit: 200 })
  return (
    <QueryView query={facts}>
      {(foundFacts) => (
        <QueryView query={kin}>
          {(foundKin) => (
            <QueryView query={letters}>
              {({ rows }) => (
                <Events
                  events={personEvents({ person, custody, facts: foundFacts, kin: foundKin, letters: rows })}
                />
              )}
            </QueryView>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

const Events = ({ events }: { events: readonly PersonEvent[] }) => {
  const { t } = useTranslation('casework')
  const [chosen, setChosen] = useState<EventKind[]>([])
  const present = eventKinds.filter((kind) => events.some((event) => event.kind === kind))
  const shown = chosen.length ? events.filter(({ kind }) => chosen.includes(kind)) : events
  if (events.length === 0) return <EmptyState title={t('events.empty')} text={t('events.emptyText')} />
  return (
    <Stack gap="md">
      <Chip.Group
        multiple
        value={chosen}
        onChange={(kinds) => setChosen(eventKinds.filter((kind) => kinds.includes(kind)))}
      >
        <Group gap="xs" role="group" aria-label={t('events.filter')}>
          {present.map((kind) => (
            <Chip key={kind} value={kind} size="sm" variant="outline">
              {t(`events.kind.${kind}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <ol className={classes.line} aria-label={t('events.title')}>
        {shown.map((event) => (
          <Item key={`${event.kind}-${event.id}`} event={event} />
        ))}
      </ol>
    </Stack>
  )
}

const Item = ({ event }: { event: PersonEvent }) => {
  const { t } = useTranslation('casework')
  const format = useFormat()
  const { wordOf } = useVocabulary()
  const { on, until, what, detail, source, kind } = event
  const title = typeof what === 'string' ? t(`events.${what}`) : wordOf(what[0])(what[1])
  const when =
    until === undefined
      ? format.partialDate(on)
      : t('facts.state.span', {
          from: format.partialDate(on),
          until: until ? format.partialDate(until) : t('facts.state.lasting'),
        })
  return (
    <li className={classes.item} data-kind={kind} data-sure={on.qualifier === 'exact'}>
      <Text size="sm" c="dimmed" className={classes.when}>
        {when}
      </Text>
      <div>
        <Text size="xs" c="dimmed">
          {t(`events.kind.${kind}`)}
        </Text>
        <Text fw={600}>{title}</Text>
        {detail && <Text>{detail}</Text>}
        {source && (
          <Text size="xs" c="dimmed">
            {source}
          </Text>
        )}
      </div>
    </li>
  )
}
