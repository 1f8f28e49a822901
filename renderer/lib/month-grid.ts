// A month as a calendar hangs on a wall: weeks from Monday, with the days of its neighbours left empty.
import { addDays, addMonths, daysInMonth, precisionOf, type PartialDate } from '../../shared/partial-date.ts'

/** '2014-04' and the months beside it. */
export const monthOf = (day: string): string => day.slice(0, 7)
export const nextMonth = (month: string, by: number): string => monthOf(addMonths(`${month}-01`, by))

/** First and last day of '2014-04'. */
export const daysOf = (month: string): { from: string; to: string } => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return { from: `${month}-01`, to: `${month}-${daysInMonth(year, number)}` }
}

/** Weeks of seven places, Monday first; null where the day belongs to another month. */
export const weeksOf = (month: string): (string | null)[][] => {
  const { from, to } = daysOf(month)
  const before = (new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7
  const places: (string | null)[] = Array.from({ length: before }, () => null)
  for (let day = from; day <= to; day = addDays(day, 1)) places.push(day)
  while (places.length % 7 !== 0) places.push(null)
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7))
}

type Dated = { start: PartialDate; firstDay: string; lastDay: string }
/** Whether it stands on days: what is known only by its month or year, or not exactly, stands beside the calendar. */
export const hasDays = ({ start }: Dated): boolean =>
  start.qualifier === 'exact' && precisionOf(start.text) === 'day'
export const isOn = (dated: Dated, day: string): boolean =>
  hasDays(dated) && dated.firstDay <= day && day <= dated.lastDay
