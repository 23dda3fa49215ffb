import type { Bar } from '../bench/bar'
import { dice, seedOf } from './dice'
import { givenHouse, sendTaps, type Database, type House } from './house'

type Throws = ReturnType<typeof dice>
type Attack = {
  readonly name: string
  readonly undo: () => Promise<void>
  readonly names: (seq: number) => boolean
}
type Entry = Awaited<ReturnType<ReturnType<House['db']>['journalEntry']['findFirstOrThrow']>>

const TEXTS = [
  'actorName',
  'duty',
  'device',
  'act',
  'reason',
  'before',
  'after',
  'actorId',
  'subjectId',
] as const

/**
 * R29: random edits, deletions, exchanges and cut-off ends made in the database itself, past the product; each must be
 * found and its place named, with one head seen elsewhere. Some attackers also mend the head, or rewrite every digest.
 * Control: without damage nothing is found.
 */
export async function tamperBar({
  attacks = 1_000,
  database = 'sqlite',
}: { attacks?: number; database?: Database } = {}): Promise<Bar> {
  const seed = seedOf()
  const throws = dice(seed)
  const house = await givenHouse({ seats: 2, judges: 2, aspects: 15, database })
  try {
    await house.start()
    for (const judge of house.judges) {
      for (const { id: sheetId, aspects } of judge.sheets) {
        const taps = aspects.map((aspectId, at) => ({
          entryId: crypto.randomUUID(),
          sheetId,
          aspectId,
          hundredths: at,
          revision: 0,
        }))
        await sendTaps(house.base, judge.cookie, taps)
      }
    }
    await house.stop('SIGTERM')
    const { checkEvent } = await import('../../app/queries/ledger/check.server')
    const head = await house.db().journalHead.findUniqueOrThrow({ where: { chain: house.eventId } })
    const witnessed = [{ seq: head.seq, digest: head.digest.slice(0, 8) }]
    const before = await checkEvent(house.eventId, witnessed)
    const missed: string[] = []
    const unnamed: string[] = []
    const kinds = new Map<string, number>()
    for (let at = 0; at < attacks; at += 1) {
      const attack = await strike(house, throws)
      const { findings } = await checkEvent(house.eventId, witnessed)
      if (findings.length === 0) missed.push(attack.name)
      else if (!findings.some((one) => attack.names(one.seq)))
        unnamed.push(`${attack.name}: ${JSON.stringify(findings[0])}`)
      kinds.set(attack.name.split(' ')[0] ?? '', (kinds.get(attack.name.split(' ')[0] ?? '') ?? 0) + 1)
      await attack.undo()
    }
    const after = await checkEvent(house.eventId, witnessed)
    const quiet = before.findings.length === 0 && after.findings.length === 0
    return {
      bar: `tamper-${database}`,
      figure: attacks - missed.length - unnamed.length,
      unit: `of ${attacks} manipulations found and named`,
      limit: attacks,
      ok: missed.length + unnamed.length === 0 && quiet && before.entries > 50,
      peer: `${before.findings.length} findings without any`,
      seed,
      detail: {
        entries: before.entries,
        heads: before.heads,
        ...Object.fromEntries(kinds),
        missed: missed.slice(0, 3),
        unnamed: unnamed.slice(0, 3),
      },
    }
  } finally {
    await house.clear()
  }
}

async function strike(house: House, throws: Throws): Promise<Attack> {
  const db = house.db()
  const entries = await db.journalEntry.findMany({ where: { chain: house.eventId }, orderBy: { seq: 'asc' } })
  const one = throws.of(entries)
  const restore = async () => {
    await db.journalEntry.deleteMany({ where: { chain: house.eventId } })
    await db.journalEntry.createMany({ data: entries })
  }
  const from = (seq: number) => (found: number) => found >= seq
  switch (throws.below(7)) {
    case 0: {
      const field = throws.of(TEXTS)
      await db.journalEntry.update({ where: { id: one.id }, data: { [field]: `${one[field]}x` } })
      return { name: `edit ${field}`, undo: restore, names: (seq) => seq === one.seq }
    }
    case 1: {
      await db.journalEntry.update({ where: { id: one.id }, data: { at: new Date(one.at.getTime() + 1) } })
      return { name: 'time', undo: restore, names: (seq) => seq === one.seq }
    }
    case 2: {
      await db.journalEntry.delete({ where: { id: one.id } })
      const names = (seq: number) => seq === one.seq || seq === one.seq + 1
      return { name: 'delete', undo: restore, names }
    }
    case 3: {
      const other = throws.of(entries.filter(({ id }) => id !== one.id))
      await db.journalEntry.deleteMany({ where: { id: { in: [one.id, other.id] } } })
      await db.journalEntry.createMany({
        data: [
          { ...one, seq: other.seq },
          { ...other, seq: one.seq },
        ],
      })
      return { name: 'exchange', undo: restore, names: (seq) => seq === one.seq || seq === other.seq }
    }
    case 4:
      return cutOff(house, entries, one, restore)
    case 5:
      return rewritten(house, entries, one, restore)
    default: {
      const mark = throws.of(await db.mark.findMany({ where: { sheet: { eventId: house.eventId } } }))
      const answer = mark.answer.replace(/\d+/, (figure) => String(Number(figure) + 1))
      const data = throws.below(2) === 0 ? { hundredths: mark.hundredths + 1 } : { answer }
      await db.mark.update({ where: { id: mark.id }, data })
      const undo = async () =>
        void (await db.mark.update({
          where: { id: mark.id },
          data: { hundredths: mark.hundredths, answer: mark.answer },
        }))
      return { name: 'mark', undo, names: from(1) }
    }
  }
}

/** The end cut off, the stored head and every later signed head with it: only the head seen elsewhere is left to tell. */
async function cutOff(
  house: House,
  entries: readonly Entry[],
  one: Entry,
  restore: () => Promise<void>,
): Promise<Attack> {
  const db = house.db()
  const chain = house.eventId
  const [head, signed] = [
    await db.journalHead.findUniqueOrThrow({ where: { chain } }),
    await db.signedHead.findMany({ where: { chain } }),
  ]
  const last = entries.find(({ seq }) => seq === one.seq - 1)
  await db.journalEntry.deleteMany({ where: { chain, seq: { gte: one.seq } } })
  await db.signedHead.deleteMany({ where: { chain, seq: { gte: one.seq } } })
  await db.journalHead.update({ where: { chain }, data: { seq: last?.seq ?? 0, digest: last?.digest ?? '' } })
  const undo = async () => {
    await restore()
    await db.journalHead.update({ where: { chain }, data: { seq: head.seq, digest: head.digest } })
    await db.signedHead.deleteMany({ where: { chain } })
    await db.signedHead.createMany({ data: signed })
  }
  return { name: 'cut-off', undo, names: (seq) => seq >= one.seq }
}

/** An entry changed and every digest after it made anew, the heads of the database mended or taken away. */
async function rewritten(
  house: House,
  entries: readonly Entry[],
  one: Entry,
  restore: () => Promise<void>,
): Promise<Attack> {
  const { entryDigest } = await import('../../app/domain/journal')
  const db = house.db()
  const chain = house.eventId
  const head = await db.journalHead.findUniqueOrThrow({ where: { chain } })
  const signed = await db.signedHead.findMany({ where: { chain } })
  let prevDigest = entries.find(({ seq }) => seq === one.seq - 1)?.digest ?? ''
  const forged = entries
    .filter(({ seq }) => seq >= one.seq)
    .map((entry) => {
      const fields = entry.id === one.id ? { ...entry, reason: 'x' } : entry
      const link = { ...fields, prevDigest, digest: entryDigest(prevDigest, fields) }
      prevDigest = link.digest
      return link
    })
  await db.journalEntry.deleteMany({ where: { chain, seq: { gte: one.seq } } })
  await db.journalEntry.createMany({ data: forged })
  await db.journalHead.update({ where: { chain }, data: { digest: prevDigest } })
  await db.signedHead.deleteMany({ where: { chain, seq: { gte: one.seq } } })
  const undo = async () => {
    await restore()
    await db.journalHead.update({ where: { chain }, data: { digest: head.digest } })
    await db.signedHead.deleteMany({ where: { chain } })
    await db.signedHead.createMany({ data: signed })
  }
  // nothing inside the database can tell any more; the witnessed head says from where on it is another ledger
  return { name: 'rewrite', undo, names: (seq) => seq >= one.seq }
}
