import { dice } from '../../prisma/season/dice'
import type { LeakHouse } from './house'
import { markWithOwnNumbers } from './marks'
import type { Moment } from './policy'
import { secretsOf, type NumberSecret, type Secrets } from './secrets'

const TIERS = ['gold', 'silver', 'bronze', 'merit'] as const

/** 封榜以后: what happens to the frozen event, step by step, and what is secret after each. */
export async function storyOf(house: LeakHouse, seed: number) {
  const { must } = await import('../../prisma/season/must')
  const { DRAWN_LINE } = await import('../../prisma/season/drawn-line')
  const { freezeBoard } = await import('../../app/commands/boards/freeze-board.server')
  const { lockEvent } = await import('../../app/commands/scoring/lock-event.server')
  const { unsealEvent } = await import('../../app/commands/draws/unseal-event.server')
  const { publishResults } = await import('../../app/commands/results/publish-results.server')
  const { startCeremony } = await import('../../app/commands/ceremonies/start-ceremony.server')
  const { moveCeremony } = await import('../../app/commands/ceremonies/move-ceremony.server')
  const { endCeremony } = await import('../../app/commands/ceremonies/end-ceremony.server')
  const { eventResults } = await import('../../app/data/event-results.server')
  const { resultFacts } = await import('../../app/data/result-facts.server')
  const { db, blind, crew } = house
  const eventId = blind.id
  const organizer = crew.stamp('zhoumin')
  const roll = dice(seed)
  const marks: NumberSecret[] = []
  const reckoned: NumberSecret[] = []
  const published: NumberSecret[] = []
  const digests: { kind: 'published'; digest: string }[] = []
  /** the steps' entries, by step; what is not opened yet is closed */
  let steps: string[][] = []
  let opened = 0

  async function reckon(): Promise<void> {
    const facts = await resultFacts(db, eventId)
    if (!facts) throw new Error('there is nothing to reckon')
    for (const { totalHundredths, modules } of eventResults(facts).lines)
      for (const hundredths of [totalHundredths, modules.find(({ code }) => code === 'B')?.hundredths])
        if (typeof hundredths === 'number') reckoned.push({ kind: 'reckoned', hundredths })
  }

  // the published version gets totals that nobody could reckon, and awards that so few people would not receive
  async function plant(): Promise<void> {
    const rows = await db.resultRow.findMany({
      where: { version: { eventId } },
      orderBy: [{ rank: 'asc' }, { seatCode: 'asc' }],
      select: { id: true, entryId: true, version: { select: { digest: true } } },
    })
    for (const [at, { id, entryId, version }] of rows.entries()) {
      const totalHundredths = 9_901 - at * 111 - roll.below(90)
      const tier = TIERS[at] ?? 'merit'
      await db.resultRow.update({ where: { id }, data: { totalHundredths, rank: at + 1, tier } })
      published.push({ kind: 'published', hundredths: totalHundredths, entryId })
      if (at === 0) digests.push({ kind: 'published', digest: version.digest })
    }
    steps = [[], ...rows.map(({ entryId }) => [entryId]).reverse()]
  }

  async function move(): Promise<void> {
    await must(moveCeremony({ eventId, from: opened, direction: 'forth', by: organizer, now: new Date() }))
    opened += 1
  }

  const acts: Readonly<Record<Moment, () => Promise<void>>> = {
    async marked() {
      marks.push(...(await markWithOwnNumbers(house, roll)))
      await reckon()
    },
    async locked() {
      const signature = { strokes: DRAWN_LINE }
      await must(lockEvent({ eventId, signature, by: crew.stamp('duansr'), now: new Date() }))
    },
    async unsealed() {
      await must(unsealEvent({ eventId, by: crew.stamp('jiandu'), now: new Date() }))
    },
    async published() {
      await must(publishResults({ eventId, by: organizer, now: new Date() }))
      await plant()
    },
    async ceremony() {
      await must(startCeremony({ eventId, rehearsal: false, by: organizer, now: new Date() }))
      await move()
      await move()
    },
    async released() {
      while (opened < steps.length - 1) await move()
      await must(endCeremony({ eventId, by: organizer, now: new Date() }))
    },
  }

  return {
    acts,
    async freeze(): Promise<void> {
      const now = new Date()
      await must(freezeBoard({ eventId, at: now, by: organizer, now }))
    },
    /** What is secret now, without the numbers that other pages held before. */
    async secrets(common: ReadonlySet<string>): Promise<Secrets> {
      const { stage } = await db.event.findUniqueOrThrow({ where: { id: eventId }, select: { stage: true } })
      const head = await db.journalHead.findUniqueOrThrow({ where: { chain: eventId } })
      const closed = new Set(steps.slice(opened + 1).flat())
      const later = published
        .filter(({ entryId }) => entryId !== undefined && closed.has(entryId))
        .map((one): NumberSecret => ({ ...one, kind: 'later-step' }))
      return secretsOf({
        people: blind.secrets,
        closed,
        stage,
        digests: [...digests, { kind: 'head', digest: head.digest }],
        numbers: [...marks, ...reckoned, ...published, ...later],
        common,
      })
    },
    /** The guard off: the kept view is gone, and comes back with `put`. */
    async unguard(): Promise<() => Promise<void>> {
      const kept = await db.boardFreeze.findUniqueOrThrow({ where: { eventId } })
      await db.boardFreeze.delete({ where: { eventId } })
      await db.event.update({ where: { id: eventId }, data: { boardFreezeAt: null } })
      return async () => {
        await db.boardFreeze.create({ data: kept })
        await db.event.update({ where: { id: eventId }, data: { boardFreezeAt: kept.at } })
      }
    },
  }
}
