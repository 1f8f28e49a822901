import { Text, Title, UnstyledButton } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import blocks from '../../components/blocks.module.css'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useOpenRecord } from '../../lib/use-open-record.ts'
import classes from './home.module.css'

type Entry = Output<'work.calendar'>[number]

/** What the next fourteen days bring, day by day. */
export const Calendar = ({ from }: { from: string }) => {
  const { t } = useTranslation('work')
  const id = useId()
  const entries = useApiQuery('work.calendar', { from })
  return (
    <section className={blocks.card} aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {t('calendar.title')}
      </Title>
      <QueryView query={entries}>
        {(found) =>
          found.length === 0 ? (
            <Text c="dimmed">{t('calendar.empty')}</Text>
          ) : (
            <ul className={classes.needs} tabIndex={0} aria-labelledby={id}>
              {found.map((entry, at) => (
                <Line
                  key={`${entry.kind}${entry.id}${entry.on}`}
                  entry={entry}
                  isFirst={found[at - 1]?.on !== entry.on}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
    </section>
  )
}

/** The day is said once, beside the first thing on it. */
const Line = ({ entry, isFirst }: { entry: Entry; isFirst: boolean }) => {
  const { t } = useTranslation('work')
  const format = useFormat()
  const open = useOpenRecord()
  const day = format.date(entry.on, 'short')
  return (
    <li>
      <UnstyledButton className={classes.day} onClick={() => open(entry)}>
        <span>{isFirst ? day : <span className="visually-hidden">{day}</span>}</span>
        <span>
          <Text span size="xs" c="dimmed">
            {t(`calendar.kind.${entry.kind}`)}
          </Text>{' '}
          {entry.label}
        </span>
      </UnstyledButton>
    </li>
  )
}
