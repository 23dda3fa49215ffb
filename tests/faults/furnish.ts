import { createHash, randomBytes } from 'node:crypto'
import { db } from '../../app/data/prisma.server'
import { given } from '../given/given'

export type Judge = {
  readonly accountId: string
  readonly cookie: string
  readonly sheets: readonly {
    readonly id: string
    readonly seat: string
    readonly aspects: readonly string[]
  }[]
}

type Asked = {
  readonly seats: number
  readonly judges: number
  readonly aspects: number
  readonly pinHash: string | null
}

/** A session as signing in would have made it. */
async function cookieFor(accountId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const tokenHash = createHash('sha256').update(token).digest('hex')
  const expiresAt = new Date(Date.now() + 3_600_000)
  await db().session.create({ data: { tokenHash, accountId, expiresAt } })
  return `season=${token}`
}

/** One event in marking: every judge signed in, a chief judge beside them; marks of 0.00–10.00 in steps of 0.01. */
export async function furnish({ seats, judges, aspects, pinHash }: Asked) {
  const codes = Array.from({ length: aspects }, (_, at) => `A1-${at + 1}`)
  const spec = { kind: 'points', stepHundredths: 1 } as const
  const modules = [
    given.module(
      'A',
      codes.map((code) => given.aspect({ code, spec })),
    ),
  ]
  const event = await given.markingEvent({ seats, judges, modules })
  const aspectIds = event.modules.flatMap((module) => module.aspects.map((aspect) => aspect.id))
  const seatCode = new Map(event.seats.map((seat) => [seat.id, seat.code]))
  const bench: Judge[] = []
  for (const { accountId, panelSeatId } of event.judges) {
    if (pinHash) await db().account.update({ where: { id: accountId }, data: { pinHash } })
    const sheets = event.sheets
      .filter((sheet) => sheet.judgeId === panelSeatId)
      .map(({ id, seatId }) => ({ id, seat: seatCode.get(seatId) ?? '', aspects: aspectIds }))
    bench.push({ accountId, cookie: await cookieFor(accountId), sheets })
  }
  const duties = [{ duty: 'chief-judge' as const, eventId: event.id }]
  const chief = await given.account({ name: '裁判长', duties })
  return { code: event.code, eventId: event.id, judges: bench, chief: await cookieFor(chief.id) }
}
