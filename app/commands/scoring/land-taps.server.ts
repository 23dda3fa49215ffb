import { db } from '~/data/prisma.server'
import type { Stamp } from '~/domain/journal'
import { refuse } from '~/kit/result'
import type { SentTap } from '~/realtime/sent-taps'
import { giveTaps } from './give-taps.server'
import type { TapRefusal, TapResult } from './mark-given'

/** What became of one tap of a file: taken now, known already, in conflict with a mark that stands, or refused. */
export type Landed = {
  readonly tap: SentTap
  readonly became: 'taken' | 'known' | 'conflict' | 'refused'
  readonly refusal: TapRefusal | null
}

type Landing = {
  readonly accountId: string
  readonly holder: string
  readonly taps: readonly SentTap[]
  /** the sheets of this judge in this event; no other is touched */
  readonly sheets: ReadonlySet<string>
  readonly by: Stamp
  readonly now: Date
}

function laneOf(tap: SentTap): string {
  return `${tap.sheetId} ${'aspectId' in tap ? tap.aspectId : ''}`
}

/**
 * Taps of a file in the order made. After a refusal the later ones on its aspect are not given: they were made upon a mark
 * that does not stand, and must not replace one the judge has not seen.
 */
export async function landTaps({ accountId, holder, taps, sheets, by, now }: Landing): Promise<Landed[]> {
  const known = await knownOf(taps)
  const results = new Map<string, TapResult>()
  const stopped = new Map<string, TapRefusal>()
  let waiting = [...taps]
  while (waiting.length > 0) {
    const lanes = new Set<string>()
    const wave = waiting.filter((tap) => !lanes.has(laneOf(tap)) && lanes.add(laneOf(tap)))
    waiting = waiting.filter((tap) => !wave.includes(tap))
    const given = wave.filter((tap) => sheets.has(tap.sheetId) && !stopped.has(laneOf(tap)))
    const told =
      given.length > 0 ? await giveTaps({ accountId, holder, taps: given, via: 'file', by, now }) : []
    given.forEach((tap, at) => results.set(tap.entryId, told[at] ?? refuse({ code: 'no-such-sheet' })))
    for (const tap of wave) {
      const no = stopped.get(laneOf(tap)) ?? { code: 'no-such-sheet' }
      const result = results.get(tap.entryId) ?? { ok: false as const, refusal: no }
      results.set(tap.entryId, result)
      if (!result.ok) stopped.set(laneOf(tap), result.refusal)
    }
  }
  return taps.map((tap): Landed => {
    const result = results.get(tap.entryId)
    if (result?.ok) return { tap, became: known.has(tap.entryId) ? 'known' : 'taken', refusal: null }
    const refusal = result?.refusal ?? { code: 'no-such-sheet' }
    return { tap, became: refusal.code === 'mark-conflict' ? 'conflict' : 'refused', refusal }
  })
}

async function knownOf(taps: readonly SentTap[]): Promise<Set<string>> {
  const where = { entryId: { in: taps.map((tap) => tap.entryId) } }
  const select = { entryId: true } as const
  const [marks, remarks, calls] = await Promise.all([
    db().markTap.findMany({ where, select }),
    db().remark.findMany({ where, select }),
    db().helpCall.findMany({ where, select }),
  ])
  return new Set([...marks, ...remarks, ...calls].map(({ entryId }) => entryId))
}
