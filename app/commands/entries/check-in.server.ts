import { setAttendance, type AttendanceGiven } from './set-attendance.server'

/** 检录到场: the entry came. Refuses as setAttendance does. */
export function checkIn(given: AttendanceGiven) {
  return setAttendance(given, 'present', 'entry/check-in')
}
