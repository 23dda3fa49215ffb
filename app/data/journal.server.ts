import { canonical } from '~/domain/digest'
import { entryDigest, type Stamp } from '~/domain/journal'
import type { Tx } from './prisma.server'

/** 一笔账: what a command says happened. Never a name beside a blind number, a full identity number or a secret. */
export type Happening = {
  /** an event's id, or 'house' */
  readonly chain: string
  readonly by: Stamp
  readonly at: Date
  /** '<subject>/<verb-noun>' */
  readonly act: string
  readonly subject: string
  readonly subjectId: string
  readonly reason?: string | undefined
  readonly before?: unknown
  readonly after?: unknown
}

/** 记账: appends to the chain in the caller's transaction; an entry stands exactly when its change stands. */
export async function appendEntry(tx: Tx, happening: Happening): Promise<void> {
  const { chain, by, at, act, subject, subjectId, reason = '', before, after } = happening
  // Counting up first takes the row's lock, so nobody else can link to the same predecessor until this commits.
  const head = await tx.journalHead.upsert({
    where: { chain },
    create: { chain, seq: 1 },
    update: { seq: { increment: 1 } },
    select: { seq: true, digest: true },
  })
  const fields = {
    chain,
    seq: head.seq,
    at,
    actorId: by.id,
    actorName: by.name,
    duty: by.duty,
    device: by.device,
    act,
    subject,
    subjectId,
    reason,
    before: before === undefined ? '' : canonical(before),
    after: after === undefined ? '' : canonical(after),
  }
  const digest = entryDigest(head.digest, fields)
  await tx.journalEntry.create({ data: { ...fields, prevDigest: head.digest, digest }, select: { id: true } })
  await tx.journalHead.update({ where: { chain }, data: { digest }, select: { chain: true } })
}
