import { canonical } from '~/domain/digest'
import { entryDigest, type Stamp } from '~/domain/journal'
import { signsHead } from '~/domain/ledger-check'
import { insertRows } from './insert-rows.server'
import { platformHash, signHead } from './ledger-key.server'
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

/** 记账: appends to their chains in the caller's transaction; an entry stands exactly when its change stands. */
export async function appendEntries(tx: Tx, happenings: readonly Happening[]): Promise<void> {
  for (const chain of new Set(happenings.map((one) => one.chain))) {
    await appendTo(
      tx,
      chain,
      happenings.filter((one) => one.chain === chain),
    )
  }
}

async function appendTo(tx: Tx, chain: string, happenings: readonly Happening[]): Promise<void> {
  // Counting up first takes the row's lock, so nobody else can link to the same predecessor until this commits.
  const head = await tx.journalHead.upsert({
    where: { chain },
    create: { chain, seq: happenings.length },
    update: { seq: { increment: happenings.length } },
    select: { seq: true, digest: true },
  })
  let prevDigest = head.digest
  const links = happenings.map((happening, at) => {
    const fields = fieldsOf(happening, head.seq - happenings.length + at + 1)
    const link = { ...fields, prevDigest, digest: entryDigest(prevDigest, fields, platformHash) }
    prevDigest = link.digest
    return link
  })
  await insertRows(tx, 'JournalEntry', links)
  await tx.journalHead.update({ where: { chain }, data: { digest: prevDigest }, select: { chain: true } })
  const acts = happenings.map((happening) => happening.act)
  const last = happenings.at(-1)
  if (!last || !signsHead(head.seq - happenings.length, head.seq, acts)) return
  const signed = signHead({ chain, seq: head.seq, digest: prevDigest, at: last.at.toISOString() })
  await tx.signedHead.create({ data: { ...signed, at: last.at }, select: { id: true } })
}

function fieldsOf(happening: Happening, seq: number) {
  const { chain, by, at, act, subject, subjectId, reason = '', before, after } = happening
  return {
    chain,
    seq,
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
}
