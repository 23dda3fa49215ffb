import { awardedIn } from '~/data/awarded.server'
import { db } from '~/data/prisma.server'
import type { ListedAward } from '~/domain/listed-award'
import { surnameOf } from '~/domain/mask'
import { medalFor } from '~/domain/medal-table'
import { parseRulebook } from '~/domain/rulebook'
import { SCALE_DEFAULT, scaleScores, scaleShown } from '~/domain/scale'
import { ceremonyPeople } from './ceremony-people.server'

const MEDALS = {
  gold: 'Gold',
  silver: 'Silver',
  bronze: 'Bronze',
  medallion: 'Medallion for Excellence',
} as const

// A name with a dot has no surname to set apart.
function split(name: string): Pick<ListedAward, 'firstName' | 'lastName'> {
  if (/[·•]/.test(name)) return { firstName: name, lastName: '' }
  const lastName = surnameOf(name)
  return { firstName: name.slice(lastName.length), lastName }
}

async function scalesOf(eventId: string, rulebook: string): Promise<ReadonlyMap<string, number>> {
  const rule = parseRulebook(rulebook)
  const last = await db().resultVersion.findFirst({
    where: { eventId },
    orderBy: { version: 'desc' },
    select: { rows: { where: { NOT: { rank: null } }, select: { seatCode: true, totalHundredths: true } } },
  })
  const rows = (last?.rows ?? []).flatMap(({ seatCode, totalHundredths }) =>
    totalHundredths === null ? [] : [{ seatCode, totalHundredths }],
  )
  const scale = (rule.ok ? rule.value.scale : null) ?? SCALE_DEFAULT
  const scores = scaleScores(
    scale,
    rows.map(({ totalHundredths }) => totalHundredths),
  )
  return new Map(rows.map(({ seatCode }, at) => [seatCode, scaleShown(scores[at] ?? 0)]))
}

/** 一个赛项的获奖名单, best first, by the last published version; null before publication. */
export async function ceremonyList(event: { readonly id: string; readonly code: string }) {
  const awarded = await awardedIn(db(), event.id)
  if (!awarded) return null
  const { rulebook } = await db().event.findUniqueOrThrow({
    where: { id: event.id },
    select: { rulebook: true },
  })
  const [people, scales] = await Promise.all([ceremonyPeople(event.id), scalesOf(event.id, rulebook)])
  const byRank = [...awarded].sort((a, b) => a.rank - b.rank)
  return byRank.flatMap(({ number, rank, tier, org, delegation }): ListedAward[] => {
    const medal = medalFor(tier)
    const row = {
      position: rank,
      member: delegation,
      memberName: org,
      skill: event.code,
      medal: medal ? MEDALS[medal] : '',
      scale: scales.get(number) ?? null,
    }
    return (people[number]?.members ?? []).map(({ name }) => ({ ...row, ...split(name) }))
  })
}

/** 全赛季的获奖名单, event after event in the order of the start; events without a publication are left out; null: none. */
export async function seasonCeremonyList(seasonCode: string | null): Promise<ListedAward[] | null> {
  const events = await db().event.findMany({
    where: { season: { code: seasonCode ?? '' } },
    select: { id: true, code: true },
    orderBy: [{ startsAt: 'asc' }, { code: 'asc' }],
  })
  const lists = await Promise.all(events.map(ceremonyList))
  const rows = lists.flatMap((list) => list ?? [])
  return rows.length > 0 ? rows : null
}
