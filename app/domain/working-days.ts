import { z } from 'zod'
import { dayNumber, weekdayOf } from './civil-day'

const DaySchema = z.string().refine((text) => dayNumber(text) !== null, 'YYYY-MM-DD')

/**
 * 工作日历: what the State Council announces for a year (rule 2.9): weekdays that are holidays, and Saturdays or Sundays
 * that are worked instead (调休). Everything else follows the week. No day may be both.
 */
export const WorkCalendarSchema = z
  .strictObject({ holidays: z.array(DaySchema).max(2_000), workdays: z.array(DaySchema).max(2_000) })
  .refine(({ holidays, workdays }) => !workdays.some((day) => holidays.includes(day)), {
    message: 'a day is a holiday or a working day, not both',
    path: ['workdays'],
  })

export interface WorkCalendar {
  /** 'YYYY-MM-DD' */
  readonly holidays: readonly string[]
  /** 'YYYY-MM-DD' */
  readonly workdays: readonly string[]
}

/** 工作日: whether a day ('YYYY-MM-DD') is worked, by the calendar first and by the week else (rule 2.9). */
export function isWorkingDay(day: string, calendar: WorkCalendar): boolean {
  if (calendar.workdays.includes(day)) return true
  if (calendar.holidays.includes(day)) return false
  const days = dayNumber(day)
  if (days === null) throw new RangeError(`isWorkingDay(${day})`)
  return weekdayOf(days) % 6 !== 0
}
