import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { SeasonRefusal } from '~/domain/refusal/season'
import { ok, refuse, type Result } from '~/kit/result'

export type SeasonGiven = {
  readonly code: string
  readonly name: string
  readonly year: number
  readonly by: Stamp
  readonly now: Date
}

/** 新建赛季. Refuses a code that another season carries. */
export function createSeason(
  given: SeasonGiven,
): Promise<Result<{ id: string; code: string }, SeasonRefusal>> {
  const { code, name, year, by, now } = given
  return write<{ id: string; code: string }, SeasonRefusal>(async (tx, { journal, touch }) => {
    const taken = await tx.season.findUnique({ where: { code }, select: { id: true } })
    if (taken) return refuse({ code: 'season-code-taken', seasonCode: code })
    const season = await tx.season.create({
      data: { code, name, year, createdAt: now },
      select: { id: true, code: true },
    })
    journal({
      chain: 'house',
      by,
      at: now,
      act: 'season/create-season',
      subject: 'season',
      subjectId: season.id,
      after: { code, name, year },
    })
    touch('watch')
    return ok(season)
  })
}
