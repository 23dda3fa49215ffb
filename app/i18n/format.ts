import type { Lang } from './define'

// Built from parts, not from a ready-made style: the server's and the browser's ICU differ in their styles,
// and a page that changes while it wakes up is a page that flickers.

const ZONE = 'Asia/Shanghai'
const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  weekday: 'short',
})
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS: Record<string, string> = {
  Mon: '周一',
  Tue: '周二',
  Wed: '周三',
  Thu: '周四',
  Fri: '周五',
  Sat: '周六',
  Sun: '周日',
}

export type Moment = Date | string | number

function partsOf(moment: Moment) {
  const parts: Record<string, string> = {}
  for (const { type, value } of PARTS.formatToParts(new Date(moment))) parts[type] = value
  const { year = '', month = '', day = '', hour = '', minute = '', second = '', weekday = '' } = parts
  return { year, month: Number(month), day: Number(day), hour, minute, second, weekday }
}

/** 2026年11月23日, in the venue's time (Asia/Shanghai). */
export function showDate(moment: Moment, lang: Lang): string {
  const { year, month, day } = partsOf(moment)
  return lang === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1]} ${year}`
}

/** 11月23日 */
export function showDay(moment: Moment, lang: Lang): string {
  const { month, day } = partsOf(moment)
  return lang === 'zh' ? `${month}月${day}日` : `${day} ${MONTHS[month - 1]}`
}

/** 周一 */
export function showWeekday(moment: Moment, lang: Lang): string {
  const { weekday } = partsOf(moment)
  return lang === 'zh' ? (WEEKDAYS[weekday] ?? '') : weekday
}

/** 14:05 */
export function showTime(moment: Moment): string {
  const { hour, minute } = partsOf(moment)
  return `${hour}:${minute}`
}

/** 14:05:09 */
export function showClock(moment: Moment): string {
  return `${showTime(moment)}:${partsOf(moment).second}`
}

/** 2026年11月23日 14:05 */
export function showDateTime(moment: Moment, lang: Lang): string {
  return `${showDate(moment, lang)} ${showTime(moment)}`
}

/** 11月23日 14:05 */
export function showDayTime(moment: Moment, lang: Lang): string {
  return `${showDay(moment, lang)} ${showTime(moment)}`
}

/** 2026-11-23T14:05, the value of a datetime-local field in the venue's time. */
export function dateTimeInput(moment: Moment): string {
  const { year, month, day } = partsOf(moment)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T${showTime(moment)}`
}

/** 18,423 */
export function showCount(count: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'en').format(count)
}

/** Between two facts of one sentence: ， or a comma and a space. */
export function comma(lang: Lang): string {
  return lang === 'zh' ? '，' : ', '
}
