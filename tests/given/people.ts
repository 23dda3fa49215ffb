import { db } from '../../app/data/prisma.server'
import type { Duty, Grant } from '../../app/domain/duty'
import type { Stamp } from '../../app/domain/journal'
import { next } from './counter'

export type GivenAccount = { readonly id: string; readonly name: string }

/** 署名 of an account under one duty. */
export function stamp({ id, name }: GivenAccount, duty: Duty): Stamp {
  return { id, name, duty, device: 'test' }
}

type AccountAsked = {
  /** a bare duty is held everywhere */
  readonly duties?: readonly (Duty | Grant)[]
  readonly name?: string
  readonly employer?: string
  readonly delegation?: string
}

/** 人员 with duties; employer and delegation meet nobody's unless asked for. */
export async function account({ duties = [], ...asked }: AccountAsked = {}): Promise<GivenAccount> {
  const n = next('account')
  const held = duties.map((one) => (typeof one === 'string' ? { duty: one, eventId: null } : { ...one }))
  const person = { name: `职员${n}`, login: `staff-${n}`, employer: `独立单位${n}`, ...asked }
  return db().account.create({
    data: { ...person, duties: { create: held } },
    select: { id: true, name: true },
  })
}

export type GivenJudge = GivenAccount & {
  readonly accountId: string
  readonly panelSeatId: string
  readonly seatNo: number
  readonly by: Stamp
}

/** 裁判组: n judges seated on the event's panel, with the duty that goes with the seat. */
export async function panel(event: { readonly id: string }, n: number): Promise<GivenJudge[]> {
  const judges: GivenJudge[] = []
  for (let seatNo = 1; seatNo <= n; seatNo++) {
    const person = await account({ name: `裁判${seatNo}`, duties: [{ duty: 'judge', eventId: event.id }] })
    const seat = await db().panelSeat.create({
      data: { eventId: event.id, accountId: person.id, seatNo },
      select: { id: true },
    })
    judges.push({ ...person, accountId: person.id, panelSeatId: seat.id, seatNo, by: stamp(person, 'judge') })
  }
  return judges
}
