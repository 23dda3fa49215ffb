import type { Duty } from '../../app/domain/duty'
import { BLIND, type Furnished } from '../journeys/furnish'
import type { VisitorName } from './policy'

export type Visitor = {
  readonly who: VisitorName
  readonly cookie: string
  /** entries and judge's seat that are his own */
  readonly entryIds: readonly string[]
  readonly accountId: string | null
  /** where he reads: this process, or the board's */
  readonly origin: string
}

const STAFF_DUTIES = [
  'registrar',
  'checkin',
  'draw-one',
  'draw-two',
  'chief-judge',
  'supervisor',
  'organizer',
  'award-office',
  'award-approver',
  'finance',
  'auditor',
  'administrator',
] as const satisfies readonly Duty[]

type House = Furnished & { readonly boardOrigin: string }

/** One visitor for every row of the table, each with a session of his own. */
export async function everyVisitor(house: House): Promise<Visitor[]> {
  const { must } = await import('../../prisma/season/must')
  const { assignJudge } = await import('../../app/commands/panels/assign-judge.server')
  const { createAccount } = await import('../../app/commands/people/create-account.server')
  const { grantDuty } = await import('../../app/commands/people/grant-duty.server')
  const { disableAccount } = await import('../../app/commands/people/disable-account.server')
  const { crew, db, blind, open, desk, cookieOf, origin, boardOrigin } = house
  const [by, organizer, now] = [crew.stamp('admin'), crew.stamp('zhoumin'), new Date()]
  const visitor = (
    who: VisitorName,
    cookie: string,
    own: Partial<Pick<Visitor, 'entryIds' | 'accountId'>> = {},
    at = origin,
  ): Visitor => ({ who, cookie, entryIds: [], accountId: null, origin: at, ...own })

  async function hired(name: string, duty: Duty | null, eventCode: string | null): Promise<string> {
    const asked = { name, login: null, password: null, employer: '', delegation: '', by, now }
    const { id } = await must(createAccount(asked))
    if (duty) await must(grantDuty({ accountId: id, duty, eventCode, by, now }))
    return id
  }
  async function applicantOf(entryId: string): Promise<string> {
    const { applicantId } = await db.entry.findUniqueOrThrow({ where: { id: entryId } })
    return applicantId ?? ''
  }
  const [first, second] = blind.secrets.map(({ entryId }) => entryId)
  const leader = await applicantOf(second ?? '')
  await db.applicant.update({ where: { id: leader }, data: { kind: 'leader' } })
  const stranger = await applicantOf(open.secrets[0]?.entryId ?? '')

  const elsewhere = crew.judgeIds[3] ?? ''
  await must(assignJudge({ eventId: desk.id, accountId: elsewhere, role: 'judge', by: organizer, now }))
  const recorder = await hired('记录员甲', 'recorder', BLIND)
  const suspended = await hired('停用员乙', 'registrar', null)
  await must(disableAccount({ accountId: suspended, reason: '调离', by, now }))
  // a disabled person's sessions end; this one is as if it had been forgotten
  const kept = await cookieOf({ accountId: suspended })

  const [judgeId = ''] = house.judgeIds
  return [
    visitor('anonymous', ''),
    visitor('forged session', `season=${'x'.repeat(43)}`),
    visitor('suspended account', kept),
    visitor('board process', house.staff['organizer'] ?? '', {}, boardOrigin),
    visitor('contestant', await cookieOf({ applicantId: await applicantOf(first ?? '') }), {
      entryIds: [first ?? ''],
    }),
    visitor('team leader', await cookieOf({ applicantId: leader }), { entryIds: [second ?? ''] }),
    visitor('contestant of another event', await cookieOf({ applicantId: stranger })),
    visitor('judge', house.judges[0] ?? '', { accountId: judgeId }),
    visitor('judge of another event', await cookieOf({ accountId: elsewhere }), { accountId: elsewhere }),
    visitor('recorder', await cookieOf({ accountId: recorder })),
    ...STAFF_DUTIES.map((duty) => visitor(duty, house.staff[duty] ?? '')),
  ]
}
