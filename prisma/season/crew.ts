import { createAccount } from '../../app/commands/people/create-account.server'
import { createFirstAdministrator } from '../../app/commands/people/create-first-administrator.server'
import { grantDuty } from '../../app/commands/people/grant-duty.server'
import { issueCard } from '../../app/commands/people/issue-card.server'
import type { Duty } from '../../app/domain/duty'
import type { Stamp } from '../../app/domain/journal'
import type { Dice } from './dice'
import { must } from './must'
import { invent } from './people'
import { JUDGE_HOMES, STAFF, STORY } from './story'

export const PASSWORD = 'demo-season-2026'
const DEVICE = 'seed'

export type JudgeCard = {
  readonly accountId: string
  readonly name: string
  readonly card: string
  readonly pin: string
}

/** Everybody who acts: stamps of the staff by login, ids of the judges in the story's order. */
export type Crew = {
  readonly stamp: (login: (typeof STAFF)[number]['login']) => Stamp
  readonly judgeIds: readonly string[]
  readonly judgeNames: readonly string[]
}

/** The staff of the demonstration and the season's judges, through the doors an administrator uses. */
export async function hireCrew(roll: Dice, now: Date): Promise<Crew> {
  const admin = STAFF.find(({ duty }) => duty === 'administrator')
  if (!admin) throw new Error('the story has no administrator')
  const { id } = await must(
    createFirstAdministrator({
      name: admin.name,
      login: admin.login,
      password: PASSWORD,
      device: DEVICE,
      now,
    }),
  )
  const by: Stamp = { id, name: admin.name, duty: 'administrator', device: DEVICE }
  const stamps = new Map<string, Stamp>([[admin.login, by]])
  for (const { login, name, duty, perEvent } of STAFF) {
    if (duty === 'administrator') continue
    const account = await must(
      createAccount({ name, login, password: PASSWORD, employer: '', delegation: '', by, now }),
    )
    stamps.set(login, { id: account.id, name, duty, device: DEVICE })
    if (!perEvent) await must(grantDuty({ accountId: account.id, duty, eventCode: null, by, now }))
  }
  const judgeIds: string[] = []
  const judgeNames: string[] = []
  for (const [i, [employer, delegation]] of JUDGE_HOMES.entries()) {
    const { name } = invent(roll, 700 + i, 35, 56)
    const account = await must(
      createAccount({ name, login: null, password: null, employer, delegation, by, now }),
    )
    judgeIds.push(account.id)
    judgeNames.push(name)
  }
  return {
    stamp: (login) => {
      const stamp = stamps.get(login)
      if (!stamp) throw new Error(`nobody is called ${login}`)
      return stamp
    },
    judgeIds,
    judgeNames,
  }
}

/** The duties that are held event by event. */
export async function grantEventDuties(crew: Crew, eventCode: string, now: Date): Promise<void> {
  const by = crew.stamp('admin')
  for (const { login, duty, perEvent } of STAFF) {
    if (perEvent)
      await must(
        grantDuty({ accountId: crew.stamp(login).id, duty: duty satisfies Duty, eventCode, by, now }),
      )
  }
}

/** Cards and PINs for the judges of one event; told once, as at the desk. */
export async function handOutCards(crew: Crew, eventCode: string, now: Date): Promise<JudgeCard[]> {
  const story = STORY.find(({ code }) => code === eventCode)
  const cards: JudgeCard[] = []
  for (const index of story?.judges.slice(0, 5) ?? []) {
    const accountId = crew.judgeIds[index] ?? ''
    const { token, pin, name } = await must(issueCard({ accountId, by: crew.stamp('admin'), now }))
    cards.push({ accountId, name, card: token, pin })
  }
  return cards
}
