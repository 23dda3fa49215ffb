import { randomUUID } from 'node:crypto'
import { sealIdentity } from '~/data/identity.server'
import type { Tx } from '~/data/prisma.server'
import type { EntryDraft } from '~/domain/entry-draft'

type SealedMember = EntryDraft['members'][number] & ReturnType<typeof sealIdentity>
export type SealedDraft = Omit<EntryDraft, 'members'> & { readonly members: readonly SealedMember[] }

/** Seals the identity number of every member, once, before anything is looked up or stored. */
export function sealDrafts(drafts: readonly EntryDraft[]): SealedDraft[] {
  return drafts.map((draft) => ({
    ...draft,
    members: draft.members.map((member) => ({ ...member, ...sealIdentity(member.idNumber) })),
  }))
}

export type Standing = 'already-in-event' | 'already-in-season'

/** 查重: where each person of these already stands in the season, by the blind index of the identity number. */
export async function standingOf(
  tx: Tx,
  { id: eventId, seasonId }: { readonly id: string; readonly seasonId: string },
  drafts: readonly SealedDraft[],
): Promise<ReadonlyMap<string, Standing>> {
  const hashes = drafts.flatMap((draft) => draft.members.map((member) => member.idHash))
  const standing = new Map<string, Standing>()
  const batch = 400
  for (let at = 0; at < hashes.length; at += batch) {
    const found = await tx.member.findMany({
      where: { seasonId, active: true, idHash: { in: hashes.slice(at, at + batch) } },
      select: { idHash: true, eventId: true },
    })
    for (const { idHash, eventId: there } of found) {
      if (standing.get(idHash) !== 'already-in-event') {
        standing.set(idHash, there === eventId ? 'already-in-event' : 'already-in-season')
      }
    }
  }
  return standing
}

type Into = {
  readonly event: { readonly id: string; readonly seasonId: string }
  readonly applicantId: string | null
  readonly now: Date
}

/** Stores entries with their members and coaches, in the order given; gives the ids. */
export async function storeEntries(
  tx: Tx,
  drafts: readonly SealedDraft[],
  { event, applicantId, now }: Into,
) {
  const last = await tx.entry.aggregate({ where: { eventId: event.id }, _max: { serial: true } })
  const first = (last._max.serial ?? 0) + 1
  const rows = drafts.map((draft, at) => ({ id: randomUUID(), serial: first + at, draft }))
  await tx.entry.createMany({
    data: rows.map(({ id, serial, draft: { teamName, delegation, org } }) => {
      return { id, serial, eventId: event.id, applicantId, teamName, delegation, org, createdAt: now }
    }),
  })
  await tx.member.createMany({
    data: rows.flatMap(({ id: entryId, draft }) =>
      draft.members.map(({ name, idSealed, idHash, idMask, birth, sex, phone, skillLevel }, at) => {
        const person = { name, idSealed, idHash, idMask, birth, sex, phone, skillLevel }
        return { ...person, entryId, eventId: event.id, seasonId: event.seasonId, ord: at + 1 }
      }),
    ),
  })
  await tx.entryCoach.createMany({
    data: rows.flatMap(({ id: entryId, draft }) =>
      draft.coaches.map((coach, at) => ({ ...coach, entryId, ord: at + 1 })),
    ),
  })
  return rows.map(({ id }) => id)
}
