import { canonical, sha256Hex } from '~/domain/digest'
import { ok, refuse } from '~/kit/result'
import type { SentTap } from '~/realtime/sent-taps'
import type { BenchNow, SheetNow } from './bench-now.server'
import { keyOf } from './key-of'
import type { Given, TapResult, TapsGiven } from './mark-given'
import type { Changes } from './changes'

/** 私注、呼叫: what a tablet sends beside marks; kept even while the sheet is signed. */
export function noteTap(
  now: BenchNow,
  changes: Changes,
  from: TapsGiven,
  sheet: SheetNow,
  tap: Exclude<SentTap, { kind: 'mark' }>,
): TapResult {
  const done: Given = {
    hundredths: 0,
    revision: 0,
    sheetRevision: sheet.revision,
    round: 1,
    at: from.now.toISOString(),
  }
  if (tap.kind === 'call') {
    changes.calls.push({ tap, sheet, from })
    changes.happenings.push({
      ...{ chain: sheet.event.id, by: from.by, at: from.now, act: 'bench/call-chief', subject: 'seat' },
      subjectId: sheet.seat.id,
      after: { seat: sheet.seat.code, judge: sheet.seatNo, text: tap.text },
    })
    return ok(done)
  }
  const aspect = now.aspects.get(tap.aspectId)
  if (!aspect || aspect.moduleId !== sheet.moduleId) return refuse({ code: 'no-such-aspect' })
  const place = keyOf(tap.sheetId, tap.aspectId)
  const standing = now.remarks.get(place)
  // an older remark of the same tablet that arrives again is already replaced
  if (standing && standing.holder === from.holder && standing.seq >= tap.seq) return ok(done)
  now.remarks.set(place, { id: standing?.id ?? '', seq: tap.seq, holder: from.holder })
  changes.remarks.push({ tap, from })
  // the words stay the judge's own; the ledger keeps that they changed
  changes.happenings.push({
    ...{ chain: sheet.event.id, by: from.by, at: from.now, act: 'scoring/keep-remark', subject: 'sheet' },
    subjectId: sheet.id,
    after: { aspect: aspect.code, digest: sha256Hex(canonical(tap.text)) },
  })
  return ok(done)
}
