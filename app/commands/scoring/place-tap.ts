import { placeMark } from '~/domain/sheet'
import { ok, refuse } from '~/kit/result'
import type { SentTap } from '~/realtime/sent-taps'
import type { StandingMark } from '~/realtime/taps'
import type { BenchNow, MarkNow, SheetNow } from './bench-now.server'
import { keyOf } from './key-of'
import type { Given, TapResult, TapsGiven } from './mark-given'
import { castVote } from './cast-vote'
import type { Changes, MarkTap } from './changes'
import { noteTap } from './note-tap'

/** One tap decided upon what stands, this group's earlier taps included; what it changes is noted, nothing is written. */
export function placeTap(now: BenchNow, changes: Changes, from: TapsGiven, tap: SentTap): TapResult {
  const sheet = now.sheets.get(tap.sheetId)
  if (!sheet || sheet.accountId !== from.accountId) return refuse({ code: 'no-such-sheet' })
  const lease = now.leases.get(sheet.judgeId)
  if (from.via === 'pad' && lease && lease.holder !== from.holder) {
    return refuse({ code: 'seat-taken', device: lease.device, since: lease.takenAt.toISOString() })
  }
  const answer =
    tap.kind === 'mark' ? placeOne(now, changes, from, sheet, tap) : noteTap(now, changes, from, sheet, tap)
  if (answer.ok && from.via === 'pad' && !lease) {
    now.leases.set(sheet.judgeId, { holder: from.holder, device: from.by.device, takenAt: from.now })
    changes.taken.push({ sheet, from })
  }
  return answer
}

function shown(mark: MarkNow | null): StandingMark | null {
  if (!mark) return null
  const { hundredths, answer, revision, round, at } = mark
  return { hundredths, answer, revision, round, at }
}

function placeOne(
  now: BenchNow,
  changes: Changes,
  from: TapsGiven,
  sheet: SheetNow,
  tap: MarkTap,
): TapResult {
  const aspect = now.aspects.get(tap.aspectId)
  if (!aspect || aspect.moduleId !== sheet.moduleId) return refuse({ code: 'no-such-aspect' })
  const mark = placeMark(sheet, aspect, tap.answer)
  if (!mark.ok) return mark
  if (sheet.event.stage !== 'marking') return refuse({ code: 'event-not-marking' })
  const vote = now.votes.get(keyOf(sheet.seat.id, tap.aspectId))
  if (vote?.closed) return refuse({ code: 'vote-closed', aspect: aspect.code })
  const place = keyOf(tap.sheetId, tap.aspectId)
  const standing = now.marks.get(place) ?? null
  if ((standing?.revision ?? 0) !== tap.revision) {
    const mine = mark.value
    return refuse({
      code: 'mark-conflict',
      theirs: standing?.hundredths ?? 0,
      mine,
      standing: shown(standing),
    })
  }
  sheet.revision += 1
  const given: Given = {
    hundredths: mark.value,
    revision: tap.revision + 1,
    sheetRevision: sheet.revision,
    round: vote?.round ?? 1,
    at: from.now.toISOString(),
  }
  now.marks.set(place, { ...given, answer: tap.answer, id: standing?.id ?? null })
  changes.marks.push({ tap, given, from })
  changes.sheets.add(sheet)
  changes.happenings.push({
    chain: sheet.event.id,
    by: from.by,
    at: from.now,
    act: 'scoring/give-mark',
    subject: 'sheet',
    subjectId: sheet.id,
    ...(standing && { before: { aspect: aspect.code, hundredths: standing.hundredths } }),
    after: {
      aspect: aspect.code,
      aspectId: aspect.id,
      hundredths: mark.value,
      answer: tap.answer,
      ...(given.round > 1 && { round: given.round }),
      ...(tap.sure && { sure: true }),
      ...(from.via !== 'pad' && { via: from.via }),
    },
  })
  if (vote) castVote(now, changes, { sheet, aspect, vote, from }, tap.answer)
  return ok(given)
}
