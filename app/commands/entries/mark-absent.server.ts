import { setAttendance, type AttendanceGiven } from './set-attendance.server'

/** 检录缺席: the entry did not come; it gets no number and does not count as having started (rule 2.4). Refuses as setAttendance does. */
export function markAbsent(given: AttendanceGiven) {
  return setAttendance(given, 'absent', 'entry/mark-absent')
}
