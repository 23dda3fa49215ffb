import type { Tx } from '~/data/prisma.server'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'
import { benchTopic, controlTopic } from '~/realtime/protocol'
import type { Beat } from '~/realtime/sent-taps'
import type { BeatAnswer } from '~/realtime/taps'

type Beating = {
  readonly accountId: string
  readonly beat: Beat
  readonly by: Stamp
  readonly now: Date
}

const seatForBeat = {
  id: true,
  seatNo: true,
  eventId: true,
  lease: true,
} as const

type Lease = NonNullable<Awaited<ReturnType<Tx['seatLease']['findUnique']>>>

/** Whether the chief judge would see something else now; a tablet that is merely alive is no news for a while. */
function isNews(lease: Lease | null, beat: Beat, now: Date): boolean {
  if (!lease || lease.holder !== beat.holder) return true
  const silentMs = now.getTime() - lease.seenAt.getTime()
  const battery = Math.abs((lease.battery ?? -1) - (beat.battery ?? -1)) >= 5
  const same =
    lease.unsent === beat.unsent && lease.sheetId === beat.sheetId && lease.version === beat.version
  return !same || battery || lease.charging !== beat.charging || silentMs > NEWS_MS
}

const NEWS_MS = 30_000

/**
 * 席位心跳: keeps how the tablet of a judge's seat is (battery per cent, unsent taps, app version, clock skew in ms) and
 * says whether the seat is still its own. The first tablet gets the seat; another one only by `take`, which is journalled
 * and told to both. Refuses who does not sit in this event. A sign of life is no entry in the ledger.
 */
export async function beatSeat({ accountId, beat, by, now }: Beating) {
  return write<BeatAnswer['seat'], CommonRefusal>(async (tx, { journal, touch }) => {
    const seat = await tx.panelSeat.findFirst({
      where: { accountId, leftAt: null, event: { code: beat.eventCode } },
      select: seatForBeat,
    })
    if (!seat) return refuse({ code: 'no-such', what: 'panel-seat' })
    const { lease } = seat
    const mine = lease?.holder === beat.holder
    if (lease && !mine && beat.take !== true) {
      return ok({ mine: false, device: lease.device, since: lease.takenAt.toISOString() })
    }
    const { holder, sheetId, battery, charging, unsent, version, clock } = beat
    const skewMs = new Date(clock).getTime() - now.getTime()
    // a clock that is off by years would not fit the column, and a day is already absurd
    const kept = Math.max(-DAY_MS, Math.min(DAY_MS, skewMs))
    const takenAt = lease && mine ? lease.takenAt : now
    const state = { holder, sheetId, battery, charging, unsent, version, skewMs: kept, seenAt: now, takenAt }
    await tx.seatLease.upsert({
      where: { panelSeatId: seat.id },
      create: { panelSeatId: seat.id, device: by.device, ...state },
      update: { device: by.device, ...state },
      select: { panelSeatId: true },
    })
    if (!mine) {
      journal({
        chain: seat.eventId,
        by,
        at: now,
        act: 'bench/take-seat',
        subject: 'panel-seat',
        subjectId: seat.id,
        ...(lease && { before: { judge: seat.seatNo, device: lease.device, tablet: shortOf(lease.holder) } }),
        after: { judge: seat.seatNo, device: by.device, tablet: shortOf(holder) },
      })
      touch(benchTopic(beat.eventCode))
    }
    if (isNews(lease, beat, now)) touch(controlTopic(beat.eventCode))
    return ok({ mine: true, device: '', since: takenAt.toISOString() })
  })
}

const DAY_MS = 86_400_000

function shortOf(holder: string): string {
  return holder.slice(0, 8)
}
