import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { EntryRefusal } from '~/domain/refusal/entry'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse, type Result } from '~/kit/result'
import { boardTopic, controlTopic } from '~/realtime/protocol'

export type AttendanceGiven = {
  readonly eventId: string
  readonly entryId: string
  readonly by: Stamp
  readonly now: Date
}

export type Attendance = 'expected' | 'present' | 'absent'

/**
 * 检录: sets whether an approved entry came; the same answer twice changes nothing. Refuses outside check-in, an entry
 * of another event, and one that was not approved.
 */
export function setAttendance(
  { eventId, entryId, by, now }: AttendanceGiven,
  attendance: Attendance,
  act: string,
): Promise<Result<void, EntryRefusal>> {
  return write<void, EntryRefusal>(async (tx, { journal, touch }) => {
    const entry = await tx.entry.findFirst({
      where: { id: entryId, eventId },
      select: { status: true, attendance: true, event: { select: { stage: true, code: true } } },
    })
    if (!entry || !isStage(entry.event.stage)) return refuse({ code: 'no-such', what: 'entry' })
    const open = needs(entry.event.stage, 'entry/check-in')
    if (!open.ok) return open
    if (entry.status !== 'approved') return refuse({ code: 'entry-not-approved' })
    if (entry.attendance === attendance) return ok()
    await tx.entry.update({
      where: { id: entryId },
      data: {
        attendance,
        attendedAt: attendance === 'present' ? now : null,
        outcome: attendance === 'absent' ? 'absent' : 'ok',
      },
      select: { id: true },
    })
    journal({
      chain: eventId,
      by,
      at: now,
      act,
      subject: 'entry',
      subjectId: entryId,
      before: { attendance: entry.attendance },
      after: { attendance },
    })
    touch(boardTopic(entry.event.code))
    touch(controlTopic(entry.event.code))
    return ok()
  })
}
