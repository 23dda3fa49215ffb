import { z } from 'zod'
import type { Tx } from '~/data/prisma.server'
import { write, type Pen } from '~/data/write.server'
import { canonical } from '~/domain/digest'
import { AspectSpecSchema } from '~/domain/scheme'
import { placeMark } from '~/domain/sheet'
import { ok, refuse, type Result } from '~/kit/result'
import { boardTopic, controlTopic } from '~/realtime/protocol'
import { standingMark, type GiveMarkRefusal } from './mark-conflict.server'
import type { MarkGiven } from './mark-given'
import { replayTap, type Given } from './replay-tap.server'

/**
 * 评分: one tap on one aspect of this judge's own sheet, in hundredths (rules 1.2–1.4). The same entryId a second time
 * changes nothing and is answered as the first was; with another content it is refused 'tap-reused'. The mark is
 * replaced only from the revision the judge has seen ('mark-conflict' names both values); a signed sheet refuses.
 */
export async function giveMark(given: MarkGiven): Promise<Result<Given, GiveMarkRefusal>> {
  try {
    return await write<Given, GiveMarkRefusal>((tx, pen) => place(tx, pen, given))
  } catch (error) {
    // two equal taps at once on PostgreSQL: the unique key let one through, the other is answered from it
    if (!isTaken(error)) throw error
    return write<Given, GiveMarkRefusal>(
      async (tx) => (await replayTap(tx, given)) ?? refuse({ code: 'tap-reused' }),
    )
  }
}

async function place(tx: Tx, pen: Pen, given: MarkGiven): Promise<Result<Given, GiveMarkRefusal>> {
  const { sheetId, aspectId, entryId, answer, by, now } = given
  const sheet = await tx.sheet.findFirst({
    where: { id: sheetId, judge: { accountId: given.accountId } },
    select: { status: true, moduleId: true, event: { select: { id: true, code: true, stage: true } } },
  })
  if (!sheet) return refuse({ code: 'no-such-sheet' })
  const seen = await replayTap(tx, given)
  if (seen) return seen
  const aspect = await tx.aspect.findFirst({
    where: { id: aspectId, criterion: { moduleId: sheet.moduleId } },
    select: { code: true, spec: true, maxHundredths: true },
  })
  if (!aspect) return refuse({ code: 'no-such-aspect' })
  const spec = AspectSpecSchema.parse(JSON.parse(aspect.spec))
  const mark = placeMark(sheet, { spec, maxHundredths: aspect.maxHundredths }, answer)
  if (!mark.ok) return mark
  if (sheet.event.stage !== 'marking') return refuse({ code: 'event-not-marking' })
  // the sheet's row is taken first: on PostgreSQL everything after it happens one tap after another
  const open = await tx.sheet.updateMany({
    where: { id: sheetId, status: 'open' },
    data: { revision: { increment: 1 } },
  })
  if (open.count === 0) return refuse({ code: 'sheet-signed' })
  const before = await standingMark(tx, sheetId, aspectId)
  const standing = before?.standing ?? null
  if ((standing?.revision ?? 0) !== given.revision) {
    const twin = await replayTap(tx, given)
    if (twin) return twin
    return refuse({ code: 'mark-conflict', theirs: standing?.hundredths ?? 0, mine: mark.value, standing })
  }
  const text = canonical(answer)
  const { revision: sheetRevision } = await tx.sheet.findUniqueOrThrow({
    where: { id: sheetId },
    select: { revision: true },
  })
  const saved = { hundredths: mark.value, answer: text, revision: given.revision + 1, at: now }
  if (before) await tx.mark.update({ where: { id: before.id }, data: saved, select: { id: true } })
  else await tx.mark.create({ data: { sheetId, aspectId, ...saved }, select: { id: true } })
  await tx.markTap.create({
    data: {
      sheetId,
      entryId,
      aspectId,
      answer: text,
      hundredths: mark.value,
      revision: sheetRevision,
      at: now,
    },
    select: { id: true },
  })
  pen.journal({
    chain: sheet.event.id,
    by,
    at: now,
    act: 'scoring/give-mark',
    subject: 'sheet',
    subjectId: sheetId,
    ...(standing && { before: { aspect: aspect.code, hundredths: standing.hundredths } }),
    after: { aspect: aspect.code, aspectId, hundredths: mark.value, answer },
  })
  pen.touch(boardTopic(sheet.event.code))
  pen.touch(controlTopic(sheet.event.code))
  return ok({ hundredths: mark.value, revision: saved.revision, sheetRevision, at: now.toISOString() })
}

function isTaken(error: unknown): boolean {
  return z.object({ code: z.literal('P2002') }).safeParse(error).success
}
