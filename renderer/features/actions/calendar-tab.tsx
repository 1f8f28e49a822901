import { ActionIcon, Group, Stack, Text, Title } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import blocks from '../../components/blocks.module.css'
import { QueryView } from '../../components/query-view.tsx'
import { daysOf, hasDays, isOn, monthOf, nextMonth, weeksOf } from '../../lib/month-grid.ts'
import { useFormat } from '../../lib/use-format.ts'
import { ActionLink } from './action-link.tsx'
import classes from './actions.module.css'
import { PrintMonth } from './print-month.tsx'

export type Planned = Output<'actions.between'>[number]

/** A month with everything that was held in it or is planned. */
export const CalendarTab = ({ month }: { month: string | undefined }) => (
  <QueryView query={useApiQuery('session.current', {})}>
    {({ today }) => <Month month={month ?? monthOf(today)} today={today} />}
  </QueryView>
)

const Month = ({ month, today }: { month: string; today: string }) => {
  const { t } = useTranslation('actions')
  const format = useFormat()
  const navigate = useNavigate()
  const days = daysOf(month)
  const show = (next: string) =>
    void navigate({ to: '/actions', search: { tab: 'calendar', month: next }, replace: true })
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Group gap="xs">
          <ActionIcon aria-label={t('calendar.before')} onClick={() => show(nextMonth(month, -1))}>
            <IconChevronLeft size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={t('calendar.after')} onClick={() => show(nextMonth(month, 1))}>
            <IconChevronRight size={16} aria-hidden />
          </ActionIcon>
          <Title order={2} size="h3" aria-live="polite">
            {format.date(month)}
          </Title>
        </Group>
        <PrintMonth month={month} />
      </Group>
      <QueryView query={useApiQuery('actions.between', days)}>
        {(actions) => (
          <>
            <Days month={month} today={today} actions={actions} />
            <SomeDay actions={actions.filter((action) => !hasDays(action))} />
          </>
        )}
      </QueryView>
    </Stack>
  )
}

type DaysProps = { month: string; today: string; actions: readonly Planned[] }
const Days = ({ month, today, actions }: DaysProps) => {
  const { t } = useTranslation('actions')
  const format = useFormat()
  const may = useMay()
  return (
    <div className={classes.frame}>
      <table className={classes.month} aria-label={format.date(month)}>
        <thead>
          <tr>
            {format.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, at) =>
                day === null ? (
                  <td key={format.weekdays[at]} data-outside />
                ) : (
                  <td key={day} aria-current={day === today ? 'date' : undefined}>
                    {may('actions.create') ? (
                      <Link
                        to="/actions/new"
                        search={{ on: day }}
                        className={classes.date}
                        aria-label={t('calendar.plan', { day: format.date(day) })}
                      >
                        {Number(day.slice(8))}
                      </Link>
                    ) : (
                      <span className={classes.date}>{Number(day.slice(8))}</span>
                    )}
                    {actions
                      .filter((action) => isOn(action, day))
                      .map((action) => (
                        <ActionLink key={action.id} action={action} />
                      ))}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Known by its month or year, or about a day: it belongs to the month and to no day of it. */
const SomeDay = ({ actions }: { actions: readonly Planned[] }) => {
  const { t } = useTranslation('actions')
  const format = useFormat()
  if (actions.length === 0) return null
  return (
    <section className={blocks.card} aria-label={t('calendar.someDay')}>
      <Title order={2} size="h3">
        {t('calendar.someDay')}
      </Title>
      {actions.map((action) => (
        <Group key={action.id} gap="xs">
          <ActionLink action={action} />
          <Text size="xs" c="dimmed">
            {format.partialDate(action.start)}
          </Text>
        </Group>
      ))}
    </section>
  )
}
