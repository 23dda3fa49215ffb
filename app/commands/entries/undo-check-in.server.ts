import { setAttendance, type AttendanceGiven } from './set-attendance.server'

/** 撤回检录: the entry waits for its decision again. Refuses as setAttendance does. */
export function undoCheckIn(given: AttendanceGiven) {
  return setAttendance(given, 'expected', 'entry/undo-check-in')
}
