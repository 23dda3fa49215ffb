import { expect, test } from 'vitest'
import { startMarking } from '../../../app/commands/scoring/start-marking.server'
import { db } from '../../../app/data/prisma.server'
import { given, stamp } from '../../given/given'

const now = new Date('2026-05-20T06:00:00.000Z')

async function ready(judgings: readonly string[]) {
  const event = await given.event({ stage: 'contest' })
  const bench = await given.panel(event, judgings.length)
  for (const [at, judging] of judgings.entries()) {
    await db().panelSeat.update({ where: { id: bench[at]!.panelSeatId }, data: { judging } })
  }
  const [onSite, onResult] = event.modules
  await db().module.update({ where: { id: onSite!.id }, data: { judging: 'site' } })
  await db().module.update({ where: { id: onResult!.id }, data: { judging: 'result' } })
  await db().blindSeat.createMany({ data: ['101', '108'].map((code) => ({ eventId: event.id, code })) })
  const by = stamp(await given.account({ duties: ['organizer'] }), 'organizer')
  return { event, start: () => startMarking({ eventId: event.id, by, now }) }
}

test('现场 and 结果 judges get the sheets of their own modules only, others those of both', async () => {
  const { event, start } = await ready(['site', 'site', 'site', 'result', 'result', 'result', 'any'])
  expect(await start()).toEqual({ ok: true, value: { sheets: 2 * 4 + 2 * 4 } })
  const sheets = await db().sheet.findMany({
    where: { eventId: event.id },
    select: { judge: { select: { judging: true } }, module: { select: { judging: true } } },
  })
  const wrong = sheets.filter(
    ({ judge, module }) => judge.judging !== 'any' && judge.judging !== module.judging,
  )
  expect(wrong).toEqual([])
})

test('a module with fewer judges of its kind than the rules ask for stops the start', async () => {
  const { event, start } = await ready(['site', 'site', 'site', 'result'])
  expect(await start()).toMatchObject({ refusal: { code: 'marking-panel-too-small', given: 1 } })
  expect(await db().sheet.count({ where: { eventId: event.id } })).toBe(0)
})
