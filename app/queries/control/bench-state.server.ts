import { db } from '~/data/prisma.server'
import type { Call, OutlierNote, ReopenAsked, Tablet } from './room-bench'

const SILENT_MS = 40_000

const seatForTablet = {
  id: true,
  seatNo: true,
  lease: true,
} as const

type Lease = {
  readonly seenAt: Date
  readonly unsent: number
}

function stateOf({ seenAt, unsent }: Lease, now: Date): 'on' | 'weak' | 'off' {
  if (now.getTime() - seenAt.getTime() > SILENT_MS) return 'off'
  return unsent > 0 ? 'weak' : 'on'
}

/**
 * 平板: one line a judge's seat, how its tablet was when last heard of. What the tablet of a judge outside `owing` said of
 * unsent taps is history: he has signed the server's totals since.
 */
export async function tabletsOf(eventId: string, owing: ReadonlySet<string>, now: Date): Promise<Tablet[]> {
  const seats = await db().panelSeat.findMany({
    where: { eventId, role: 'judge', leftAt: null },
    select: seatForTablet,
    orderBy: { seatNo: 'asc' },
  })
  const ids = seats.flatMap(({ lease }) => (lease?.sheetId ? [lease.sheetId] : []))
  const sheets = await db().sheet.findMany({
    where: { id: { in: ids } },
    select: { id: true, seat: { select: { code: true } } },
  })
  return seats.map(({ id, seatNo, lease }): Tablet => {
    const at = sheets.find((sheet) => sheet.id === lease?.sheetId)?.seat.code ?? null
    if (!lease) return { judgeId: id, seatNo, state: 'none', seenAt: null, at, ...UNKNOWN }
    const { device, battery, charging, version, skewMs, seenAt } = lease
    const unsent = owing.has(id) ? lease.unsent : 0
    const told = { device, battery, charging, unsent, version, skewMs }
    const state = stateOf({ seenAt, unsent }, now)
    return { judgeId: id, seatNo, state, seenAt: seenAt.toISOString(), at, ...told }
  })
}

const UNKNOWN = { device: '', battery: null, charging: false, unsent: 0, version: '', skewMs: 0 }

/** 呼叫: those unanswered first, the longest waiting on top; then the last few answered. */
export async function callsOf(eventId: string): Promise<Call[]> {
  const rows = await db().helpCall.findMany({
    where: { eventId },
    select: {
      ...{ id: true, seatCode: true, text: true, at: true, answeredAt: true, answer: true },
      panelSeat: { select: { seatNo: true } },
    },
    orderBy: { at: 'asc' },
  })
  const calls = rows.map(({ panelSeat, at, answeredAt, ...call }): Call => ({
    ...call,
    judge: panelSeat.seatNo,
    at: at.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  }))
  const open = calls.filter((call) => call.answeredAt === null)
  return [...open, ...calls.filter((call) => call.answeredAt !== null).slice(-3)]
}

/** 重开申请 that wait for the second person. */
export async function reopeningsOf(eventId: string): Promise<ReopenAsked[]> {
  const rows = await db().reopenRequest.findMany({
    where: { eventId, status: 'waiting' },
    select: {
      ...{ id: true, sheetId: true, reason: true, askedById: true, askedByName: true, askedAt: true },
      sheet: { select: { seat: { select: { code: true } }, judge: { select: { seatNo: true } } } },
    },
    orderBy: { askedAt: 'asc' },
  })
  return rows.map(({ sheet, askedAt, ...asked }) => ({
    ...asked,
    ...{ seat: sheet.seat.code, judge: sheet.judge.seatNo, askedAt: askedAt.toISOString() },
  }))
}

/** 离群核对: which sheets the chief judge has looked at, and what he wrote. */
export function outlierNotes(eventId: string): Promise<OutlierNote[]> {
  return db().outlierCheck.findMany({
    where: { sheet: { eventId } },
    select: { sheetId: true, note: true, byName: true },
  })
}
