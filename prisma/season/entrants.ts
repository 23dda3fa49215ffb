import { sealIdentity } from '../../app/data/identity.server'
import { freshToken, tokenHash } from '../../app/data/secret.server'
import { write } from '../../app/data/write.server'
import { ok } from '../../app/kit/result'
import type { Stamp } from '../../app/domain/journal'
import type { Dice } from './dice'
import { must } from './must'
import { COUNTIES, FIRMS, SCHOOLS, invent } from './people'
import type { EventStory } from './story'

const LEVELS = ['none', 'intermediate', 'senior', 'senior', 'technician'] as const
const TEAM_NAMES = ['抚仙', '星云', '杞麓', '哀牢', '磨盘山', '绿汁江', '秀山', '曲江', '聂耳', '高古楼']

export type Registration = { readonly entryIds: readonly string[]; readonly firstLink: string }

type Registering = {
  readonly story: EventStory
  readonly event: { readonly id: string; readonly seasonId: string }
  readonly roll: Dice
  /** the first free order number of an invented person */
  readonly from: number
  readonly by: Stamp
  readonly now: Date
}

function statusAt(story: EventStory, i: number): 'submitted' | 'approved' | 'returned' {
  if (story.until === 'registration') return i < 14 ? 'approved' : 'submitted'
  if (story.until === 'review') return i >= 18 ? 'submitted' : i === 7 ? 'returned' : 'approved'
  return 'approved'
}

/** Enters the story's contestants or teams, each journaled; identity numbers are sealed as in a registration. */
export async function enterContestants({
  story,
  event,
  roll,
  from,
  by,
  now,
}: Registering): Promise<Registration> {
  const entryIds: string[] = []
  let firstLink = ''
  for (let i = 0; i < story.entries; i += 1) {
    const delegation = COUNTIES[i % COUNTIES.length] ?? ''
    const homes = story.orgs === 'firms' ? FIRMS : SCHOOLS
    const org = homes[(i * 3 + roll.below(homes.length)) % homes.length] ?? ''
    const young = story.orgs === 'schools'
    const people = Array.from({ length: story.teamSize }, (_, m) =>
      invent(roll, from + i * story.teamSize + m, young ? 17 : 20, young ? 22 : 46),
    )
    const token = freshToken()
    if (i === 0) firstLink = token
    const coach = invent(roll, 900 + i, 36, 55)
    const status = statusAt(story, i)
    const id = await must(
      write(async (tx, { journal }) => {
        const applicant = await tx.applicant.create({
          data: {
            seasonId: event.seasonId,
            kind: 'contestant',
            name: people[0]?.name ?? '',
            phone: people[0]?.phone ?? '',
            delegation,
            linkHash: tokenHash(token),
            createdAt: now,
          },
          select: { id: true },
        })
        const entry = await tx.entry.create({
          data: {
            eventId: event.id,
            applicantId: applicant.id,
            serial: i + 1,
            teamName: story.teamSize > 1 ? `${TEAM_NAMES[i] ?? ''}队` : '',
            delegation,
            org,
            status,
            reason: status === 'returned' ? '学籍证明看不清，请重新上传后再报' : '',
            createdAt: now,
            members: {
              create: people.map(({ name, birth, sex, phone, idNumber }, m) => ({
                eventId: event.id,
                seasonId: event.seasonId,
                ord: m + 1,
                name,
                birth,
                sex,
                phone,
                skillLevel: young ? 'none' : roll.pick(LEVELS),
                ...sealIdentity(idNumber),
              })),
            },
            coaches: { create: [{ ord: 1, name: coach.name, org }] },
          },
          select: { id: true },
        })
        const after = { serial: i + 1, delegation, org, members: people.length, status }
        journal({
          chain: event.id,
          by,
          at: now,
          act: 'entry/register-entry',
          subject: 'entry',
          subjectId: entry.id,
          after,
        })
        return ok(entry.id)
      }),
    )
    entryIds.push(id)
  }
  return { entryIds, firstLink }
}
