import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { SeasonRefusal } from '~/domain/refusal/season'
import { PRESETS, type PresetName } from '~/domain/preset'
import { ok, refuse, type Result } from '~/kit/result'

export type EventGiven = {
  readonly seasonCode: string
  readonly code: string
  readonly name: string
  readonly trade: string
  readonly level: string
  readonly classCode: string
  readonly group: string
  readonly teamSize: number
  readonly venue: string
  readonly startsAt: Date
  readonly preset: PresetName
  readonly by: Stamp
  readonly now: Date
}

/** 新建赛项: a draft with its own copy of a preset rulebook. Refuses a code in use and a season that is closed. */
export function createEvent(given: EventGiven): Promise<Result<{ id: string; code: string }, SeasonRefusal>> {
  const { seasonCode, preset, by, now, ...event } = given
  return write<{ id: string; code: string }, SeasonRefusal>(async (tx, { journal, touch }) => {
    const season = await tx.season.findUnique({
      where: { code: seasonCode },
      select: { id: true, status: true },
    })
    if (!season) return refuse({ code: 'no-such', what: 'season' })
    if (season.status !== 'open') return refuse({ code: 'season-closed' })
    const taken = await tx.event.findUnique({ where: { code: event.code }, select: { id: true } })
    if (taken) return refuse({ code: 'event-code-taken', eventCode: event.code })
    const created = await tx.event.create({
      data: {
        ...event,
        seasonId: season.id,
        rulebook: JSON.stringify(PRESETS[preset]),
        stageAt: now,
        createdAt: now,
      },
      select: { id: true, code: true },
    })
    journal({
      chain: created.id,
      by,
      at: now,
      act: 'event/create-event',
      subject: 'event',
      subjectId: created.id,
      after: { ...event, startsAt: event.startsAt.toISOString(), seasonCode, preset },
    })
    touch('watch')
    return ok(created)
  })
}
