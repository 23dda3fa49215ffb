import { randomUUID } from 'node:crypto'
import { sealLayerOne } from '../../app/commands/draws/seal-layer-one.server'
import { sealLayerTwo } from '../../app/commands/draws/seal-layer-two.server'
import { moveStage } from '../../app/commands/events/move-stage.server'
import { askReopen } from '../../app/commands/scoring/ask-reopen.server'
import { decideReopen } from '../../app/commands/scoring/decide-reopen.server'
import { giveMark } from '../../app/commands/scoring/give-mark.server'
import { signSheet } from '../../app/commands/scoring/sign-sheet.server'
import { startMarking } from '../../app/commands/scoring/start-marking.server'
import { db } from '../../app/data/prisma.server'
import type { Answer } from '../../app/domain/answer'
import type { Duty } from '../../app/domain/duty'
import { PRESETS } from '../../app/domain/preset'
import { DRAWN_LINE } from '../../prisma/season/drawn-line'
import { must } from '../../prisma/season/must'
import { entries } from './entries'
import { aspect, event, module } from './events'
import { account, panel, stamp } from './people'

type Asked = {
  readonly seats?: number
  readonly judges?: number
  readonly unit?: 'sheet' | 'aspect'
  readonly now: Date
}

const DESCRIPTORS: [string, string, string, string] = ['差', '可', '良', '优']
const JUDGEMENT = {
  kind: 'judgement' as const,
  spec: { kind: 'judgement' as const, descriptors: DESCRIPTORS },
}

/**
 * 评分中的赛项 with a ledger from its sealing on: everything after check-in happened through the real commands. What its
 * people may do next is at hand, each with its own moment.
 */
export async function playedEvent({ seats = 3, judges = 3, unit = 'sheet', now }: Asked) {
  const panelRule = { ...PRESETS['city-10-20-30'].panel, unit, contestantSigns: false }
  const rulebook = { ...PRESETS['city-10-20-30'], panel: { ...panelRule, spreadLimit: 1, dropFrom: null } }
  const modules = ['A', 'B'].map((code) =>
    module(code, [
      aspect({ code: `${code}1`, maxHundredths: 4000 }),
      aspect({ code: `${code}2`, ...JUDGEMENT }),
    ]),
  )
  const given = await event({ stage: 'check-in', rulebook, modules })
  const { id: eventId } = given
  await entries(given, seats, { attendance: 'present' })
  const bench = await panel(given, judges)
  const officer = async (duty: Duty) => stamp(await account({ duties: [{ duty, eventId }] }), duty)
  const organizer = stamp(await account({ duties: ['organizer'] }), 'organizer')
  const [chief, supervisor] = [await officer('chief-judge'), await officer('supervisor')]
  await must(sealLayerOne({ eventId, by: await officer('draw-one'), now }))
  await must(sealLayerTwo({ eventId, by: await officer('draw-two'), now }))
  await must(moveStage({ eventId, to: 'contest', by: organizer, now }))
  await must(startMarking({ eventId, by: organizer, now }))
  const sheets = await db().sheet.findMany({
    where: { eventId },
    select: { id: true, seatId: true, judgeId: true, moduleId: true },
  })
  const blind = await db().blindSeat.findMany({
    where: { eventId },
    select: { id: true, code: true },
    orderBy: { code: 'asc' },
  })

  async function judgeOf(sheetId: string) {
    const sheet = sheets.find((one) => one.id === sheetId)
    const judge = bench.find((one) => one.panelSeatId === sheet?.judgeId)
    const part = given.modules.find((one) => one.id === sheet?.moduleId)
    if (!sheet || !judge || !part) throw new Error('no such sheet was given')
    return { sheet, judge, aspects: part.aspects }
  }

  /** Gives or changes one mark; false where a closed vote or a signature stands in the way. */
  async function mark(sheetId: string, which: number, level: number, at: Date): Promise<boolean> {
    const { judge, aspects } = await judgeOf(sheetId)
    const aspectId = aspects[which]?.id ?? ''
    const standing = await db().mark.findFirst({ where: { sheetId, aspectId }, select: { revision: true } })
    const answer: Answer =
      which === 0
        ? { kind: 'points', hundredths: level * 1000 }
        : { kind: 'judgement', score: (level % 4) as 0 | 1 | 2 | 3 }
    const { accountId, by } = judge
    const tap = { entryId: randomUUID(), sheetId, aspectId, answer, revision: standing?.revision ?? 0 }
    return (await giveMark({ ...tap, accountId, by, now: at })).ok
  }

  async function sign(sheetId: string, at: Date): Promise<boolean> {
    const { judge } = await judgeOf(sheetId)
    const { accountId, by } = judge
    return (await signSheet({ sheetId, accountId, strokes: DRAWN_LINE, by, now: at })).ok
  }

  async function reopen(sheetId: string, at: Date): Promise<boolean> {
    const asked = await askReopen({ eventId, sheetId, reason: '漏看一处', by: chief, now: at })
    if (!asked.ok) return false
    const { requestId } = asked.value
    const verdict = { verdict: 'confirm', note: '' } as const
    return (await decideReopen({ eventId, requestId, ...verdict, by: supervisor, now: at })).ok
  }

  return { ...given, sheets, blind, organizer, chief, supervisor, mark, sign, reopen }
}
