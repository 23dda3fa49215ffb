import { insertRows, setSheetRevisions } from '~/data/insert-rows.server'
import type { Tx } from '~/data/prisma.server'
import type { Pen } from '~/data/write.server'
import { canonical } from '~/domain/digest'
import { benchTopic, boardTopic, controlTopic } from '~/realtime/protocol'
import type { BenchNow } from './bench-now.server'
import { keyOf } from './key-of'
import type { Changes } from './changes'

/** Writes what a group of taps changes: every tap once, every mark as it stands at the end, each with its entry. */
export async function keepTaps(
  tx: Tx,
  { journal, touch }: Pen,
  now: BenchNow,
  changes: Changes,
): Promise<void> {
  await setSheetRevisions(tx, [...changes.sheets])
  await keepRounds(tx, changes)
  await keepMarks(tx, now, changes)
  await keepNotes(tx, changes)
  changes.happenings.forEach(journal)
  const events = new Set([...changes.sheets].map((sheet) => sheet.event.code))
  const told = [...changes.calls, ...changes.taken].map(({ sheet }) => sheet.event.code)
  const marked = new Set([
    ...[...changes.sheets].map(({ id }) => id),
    ...changes.rounds.flatMap(({ sheetIds }) => sheetIds),
  ])
  for (const code of events) touch(boardTopic(code), marked)
  for (const code of new Set([...events, ...told])) touch(controlTopic(code))
  for (const code of new Set([...told, ...changes.voted])) touch(benchTopic(code))
}

async function keepMarks(tx: Tx, now: BenchNow, { marks }: Changes): Promise<void> {
  const fresh = []
  const last = new Map(marks.map((one) => [keyOf(one.tap.sheetId, one.tap.aspectId), one]))
  for (const [place, { tap, given, from }] of last) {
    const stands = now.marks.get(place)
    // a spread too wide in this very group has made the aspect blank again
    if (!stands) continue
    const { hundredths, revision, round } = given
    const saved = { hundredths, answer: canonical(tap.answer), revision, round, at: from.now }
    if (stands.id === null) fresh.push({ sheetId: tap.sheetId, aspectId: tap.aspectId, ...saved })
    else await tx.mark.update({ where: { id: stands.id }, data: saved, select: { id: true } })
  }
  await insertRows(tx, 'Mark', fresh)
  await insertRows(
    tx,
    'MarkTap',
    marks.map(({ tap, given, from }) => ({
      sheetId: tap.sheetId,
      entryId: tap.entryId,
      aspectId: tap.aspectId,
      answer: canonical(tap.answer),
      hundredths: given.hundredths,
      revision: given.sheetRevision,
      round: given.round,
      seq: tap.seq,
      holder: from.holder,
      via: from.via,
      at: from.now,
    })),
  )
}

async function keepRounds(tx: Tx, { rounds }: Changes): Promise<void> {
  for (const { sheetIds, votes, ...round } of rounds) {
    await tx.voteRound.create({ data: { ...round, votes: canonical(votes) }, select: { id: true } })
    if (round.outcome === 'agreed') continue
    await tx.mark.deleteMany({ where: { sheetId: { in: [...sheetIds] }, aspectId: round.aspectId } })
  }
}

async function keepNotes(tx: Tx, { remarks, calls, taken }: Changes): Promise<void> {
  for (const { tap, from } of remarks) {
    const { sheetId, aspectId, text, entryId, seq } = tap
    const saved = { text, entryId, seq, holder: from.holder, at: from.now }
    await tx.remark.upsert({
      where: { sheetId_aspectId: { sheetId, aspectId } },
      create: { sheetId, aspectId, ...saved },
      update: saved,
      select: { id: true },
    })
  }
  for (const { tap, sheet, from } of calls) {
    const { entryId, text } = tap
    const panelSeatId = sheet.judgeId
    const place = { eventId: sheet.event.id, panelSeatId, seatCode: sheet.seat.code }
    await tx.helpCall.create({ data: { ...place, entryId, text, at: from.now }, select: { id: true } })
  }
  for (const { sheet, from } of taken) {
    const { holder, now: takenAt, by } = from
    const lease = { panelSeatId: sheet.judgeId, holder, device: by.device, takenAt, seenAt: takenAt }
    await tx.seatLease.create({ data: lease, select: { panelSeatId: true } })
  }
}
