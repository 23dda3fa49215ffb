import { randomUUID } from 'node:crypto'
import { giveMark } from '../../app/commands/scoring/give-mark.server'
import { signSheet } from '../../app/commands/scoring/sign-sheet.server'
import { db } from '../../app/data/prisma.server'
import { hashSecret } from '../../app/data/secret.server'
import { markingEvent } from './marking'
import { account, stamp } from './people'

export const PIN = '204816'
const now = new Date('2026-05-20T06:00:00Z')

/** 评分中的赛项 whose judges hold a card with PIN; its chief judge, supervisor and organizer; marks and signatures on demand. */
export async function signingEvent(asked: Parameters<typeof markingEvent>[0] = {}) {
  const event = await markingEvent({ seats: 2, judges: 3, ...asked })
  const pinHash = await hashSecret(PIN)
  const judgeIds = event.judges.map((judge) => judge.accountId)
  await db().account.updateMany({ where: { id: { in: judgeIds } }, data: { pinHash } })
  const there = (duty: 'chief-judge' | 'supervisor') => account({ duties: [{ duty, eventId: event.id }] })
  const chief = stamp(await there('chief-judge'), 'chief-judge')
  const supervisor = stamp(await there('supervisor'), 'supervisor')
  const organizer = stamp(await account({ duties: ['organizer'] }), 'organizer')

  function judgeOf(sheetId: string) {
    const sheet = event.sheets.find((one) => one.id === sheetId)
    const judge = event.judges.find((one) => one.panelSeatId === sheet?.judgeId)
    const module = event.modules.find((one) => one.id === sheet?.moduleId)
    if (!judge || !module) throw new Error('no such sheet was given')
    return { judge, aspects: module.aspects }
  }

  /** Marks every aspect of a sheet as its judge; `revision` is the marks' revision it builds on. */
  async function fill(sheetId: string, hundredths = 900, revision = 0) {
    const { judge, aspects } = judgeOf(sheetId)
    const from = { sheetId, revision, by: judge.by, accountId: judge.accountId, now }
    for (const { id: aspectId } of aspects) {
      const tap = {
        ...from,
        entryId: randomUUID(),
        aspectId,
        answer: { kind: 'points', hundredths } as const,
      }
      const given = await giveMark(tap)
      if (!given.ok) throw new Error(given.refusal.code)
    }
    return { sheetId, accountId: judge.accountId, pin: PIN, by: judge.by, now }
  }

  async function signAll() {
    for (const { id } of event.sheets) {
      const done = await db().sheet.findUnique({ where: { id }, select: { status: true } })
      if (done?.status === 'open') await signSheet(await fill(id))
    }
  }

  async function stageNow() {
    return (await db().event.findUnique({ where: { id: event.id }, select: { stage: true } }))?.stage
  }

  /** The last entry of this act in the event's chain, its `before` and `after` read. */
  async function lastEntry(act: string) {
    const entry = await db().journalEntry.findFirst({
      where: { chain: event.id, act },
      orderBy: { seq: 'desc' },
    })
    if (!entry) return null
    const read = (text: string) => (text === '' ? null : (JSON.parse(text) as Record<string, unknown>))
    return { ...entry, before: read(entry.before), after: read(entry.after) }
  }

  return { ...event, chief, supervisor, organizer, judgeOf, fill, signAll, stageNow, lastEntry }
}
