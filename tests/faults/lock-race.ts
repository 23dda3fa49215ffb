import { randomUUID } from 'node:crypto'
import type { Bar } from '../bench/bar'
import { dice, seedOf } from './dice'
import { givenHouse, pause, sendTaps, type Database, type House, type Judge } from './house'
import { naiveLate } from './naive'

const PIN = '204816'
const JUDGES = 10

type Race = { counted: number; locked: number; other: string[]; signed: boolean }

/**
 * R7: a sheet is signed while marks for it are on their way. Every mark is either counted in what was signed or
 * answered 423; none is accepted after the signature's place in the ledger. Control: look at the lock, then write.
 */
export async function lockRaceBar({
  races = 100,
  database = 'sqlite',
}: { races?: number; database?: Database } = {}): Promise<Bar> {
  const seed = seedOf()
  const seats = Math.ceil(races / JUDGES)
  const house = await givenHouse({ seats, judges: JUDGES, aspects: 2, database, pin: PIN })
  try {
    await house.start()
    const all = house.judges.flatMap((judge) => judge.sheets.map((sheet) => ({ judge, sheet })))
    const run: Race[] = []
    for (const [at, { judge, sheet }] of all.slice(0, races).entries()) {
      run.push(await race(house, judge, sheet, dice(seed + at)))
    }
    await house.stop('SIGTERM')
    const late = await lateMarks(house)
    const wrong = await wrongTotals(house)
    const control = await naiveLate(
      house,
      all.slice(0, 40).map(({ sheet }) => sheet.id),
      all[0]?.sheet.aspects[0] ?? '',
    )
    const sum = (count: (one: Race) => number) => run.reduce((total, one) => total + count(one), 0)
    const other = run.flatMap((one) => one.other)
    return {
      bar: `lock-race-${database}`,
      figure: late + wrong,
      unit: `marks accepted after the signature, or left out of its total, in ${races} races`,
      limit: 0,
      ok: late + wrong === 0 && other.length === 0 && control > 0,
      peer: `${control} late marks in 40 races where the lock is only looked at`,
      seed,
      detail: {
        signed: run.filter((one) => one.signed).length,
        counted: sum((one) => one.counted),
        refused423: sum((one) => one.locked),
        other: other.slice(0, 3),
      },
    }
  } finally {
    await house.clear()
  }
}

async function race(
  house: House,
  judge: Judge,
  sheet: Judge['sheets'][number],
  throws: ReturnType<typeof dice>,
) {
  const result: Race = { counted: 0, locked: 0, other: [], signed: false }
  const tap = (aspectId: string, hundredths: number, revision: number) => ({
    ...{ entryId: randomUUID(), sheetId: sheet.id },
    ...{ aspectId, hundredths, revision },
  })
  await sendTaps(
    house.base,
    judge.cookie,
    sheet.aspects.map((aspectId) => tap(aspectId, 500, 0)),
  )
  const mark = async (aspectId: string) => {
    await pause(throws.below(40))
    const { verdicts, status, text } = await sendTaps(house.base, judge.cookie, [
      tap(aspectId, throws.below(1001), 1),
    ])
    if (verdicts[0]?.ok) result.counted += 1
    else if (status === 423) result.locked += 1
    else result.other.push(text)
  }
  const sign = async () => {
    await pause(throws.below(10))
    const answer = await fetch(`${house.base}/judge/sheets/${sheet.id}/sign`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: judge.cookie, origin: house.base },
      body: new URLSearchParams({ pin: PIN }),
    })
    result.signed = answer.status < 400
    await answer.text()
  }
  await Promise.all([sign(), ...sheet.aspects.map(mark)])
  return result
}

/** give-mark entries that stand behind the same sheet's signature in the ledger. */
async function lateMarks(house: House): Promise<number> {
  const entries = await house.db().journalEntry.findMany({
    where: { chain: house.eventId, act: { in: ['scoring/give-mark', 'scoring/sign-sheet'] } },
    select: { act: true, subjectId: true },
    orderBy: { seq: 'asc' },
  })
  const signed = new Set<string>()
  return entries.filter(({ act, subjectId }) => {
    if (act === 'scoring/sign-sheet') signed.add(subjectId)
    return act === 'scoring/give-mark' && signed.has(subjectId)
  }).length
}

async function wrongTotals(house: House): Promise<number> {
  const sheets = await house.db().sheet.findMany({
    where: { status: 'signed' },
    select: { totalHundredths: true, marks: { select: { hundredths: true } } },
  })
  return sheets.filter(
    ({ totalHundredths, marks }) => totalHundredths !== marks.reduce((sum, mark) => sum + mark.hundredths, 0),
  ).length
}
