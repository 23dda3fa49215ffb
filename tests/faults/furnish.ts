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
  readonly modules?: number
  /** one more module that every judge has signed, so that the board has ranks */
  readonly counted?: boolean
}

const MODULES = ['A', 'B', 'C', 'D', 'E', 'F']
const SIGNED = 'S'

/** A session as signing in would have made it. */
async function cookieFor(accountId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const tokenHash = createHash('sha256').update(token).digest('hex')
  const expiresAt = new Date(Date.now() + 3_600_000)
  await db().session.create({ data: { tokenHash, accountId, expiresAt } })
  return `season=${token}`
}

/** One event in marking: every judge signed in, a chief judge beside them; marks of 0.00–10.00 in steps of 0.01. */
export async function furnish({ seats, judges, aspects, pinHash, modules = 1, counted = false }: Asked) {
  const spec = { kind: 'points', stepHundredths: 1 } as const
  const parts = MODULES.slice(0, modules).map((module) => {
    const codes = Array.from({ length: aspects }, (_, at) => `${module}1-${at + 1}`)
    return given.module(
      module,
      codes.map((code) => given.aspect({ code, spec })),
    )
  })
  const full = counted
    ? [given.module(SIGNED, [given.aspect({ code: 'S1-1', maxHundredths: 9000, spec })])]
    : []
  const event = await given.markingEvent({ seats, judges, modules: [...parts, ...full] })
  const aspectsOf = new Map(event.modules.map((module) => [module.id, module.aspects.map((one) => one.id)]))
  const isSigned = new Set(event.modules.filter(({ code }) => code === SIGNED).map(({ id }) => id))
  const signed = event.sheets.filter(({ moduleId }) => isSigned.has(moduleId))
  for (const [at, { id }] of signed.entries()) {
    const data = { status: 'signed', signedAt: new Date(), totalHundredths: 4000 + ((at * 97) % 5000) }
    await db().sheet.update({ where: { id }, data })
  }
  const seatCode = new Map(event.seats.map((seat) => [seat.id, seat.code]))
  const bench: Judge[] = []
  for (const { accountId, panelSeatId } of event.judges) {
    if (pinHash) await db().account.update({ where: { id: accountId }, data: { pinHash } })
    const sheets = event.sheets
      .filter((sheet) => sheet.judgeId === panelSeatId && !isSigned.has(sheet.moduleId))
      .map(({ id, seatId, moduleId }) => ({
        id,
        seat: seatCode.get(seatId) ?? '',
        aspects: aspectsOf.get(moduleId) ?? [],
      }))
    bench.push({ accountId, cookie: await cookieFor(accountId), sheets })
  }
  const duties = [{ duty: 'chief-judge' as const, eventId: event.id }]
  const chief = await given.account({ name: '裁判长', duties })
  const signedIds = signed.map(({ id }) => id)
  return {
    code: event.code,
    eventId: event.id,
    judges: bench,
    signed: signedIds,
    chief: await cookieFor(chief.id),
  }
}
