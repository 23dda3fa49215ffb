import { eventResults } from '~/data/event-results.server'
import type { Tx } from '~/data/prisma.server'
import { resultFacts } from '~/data/result-facts.server'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import { signedSheetsDigest } from '~/domain/signature'
import { needs } from '~/domain/stage'
import { ok, refuse } from '~/kit/result'
import { boardTopic, callsTopic, controlTopic, WATCH_TOPIC } from '~/realtime/protocol'
import { owedSheets } from './settle-marking.server'
import { keepSignature, proofOf, type Signature } from './signature.server'

type Locking = {
  readonly eventId: string
  /** the chief judge's own; he draws it where he has no card */
  readonly signature: Signature
  readonly by: Stamp
  readonly now: Date
}

/**
 * 裁判长锁定: the chief judge signs the digests of all signed sheets; all marks of the event become final before the
 * numbers are unsealed (rules 1.4, 2.10). Refuses 'lock-blocked' while a sheet is owed or a panel's spread is too wide,
 * 'tie-open' while the rules ask for a written decision on a tie, naming the seats, and a lock without a signature.
 */
export async function lockEvent({ eventId, signature, by, now }: Locking) {
  const proof = await proofOf(signature, by.id, now)
  if (!proof.ok) return proof
  return write<void, ScoringRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const facts = await resultFacts(tx, eventId)
    if (!facts) return refuse({ code: 'no-such-event' })
    const { code, stage } = facts.event
    const owed = stage === 'marking' ? await owedSheets(tx, eventId) : []
    const { problems } = eventResults(facts)
    const spreads = problems.flatMap((one) => (one.code === 'result-spread' ? [one.seat] : []))
    const seats = [...new Set([...owed.map((sheet) => sheet.seat.code), ...spreads])].sort()
    if (owed.length > 0 || spreads.length > 0) {
      return refuse({ code: 'lock-blocked', sheets: owed.length, spreads: spreads.length, seats })
    }
    const time = needs(stage, 'control/lock')
    if (!time.ok) return time
    const incomplete = problems.filter((one) => one.code === 'result-incomplete')
    if (incomplete.length > 0) {
      const where = [...new Set(incomplete.map((one) => one.seat))]
      return refuse({ code: 'lock-blocked', sheets: incomplete.length, spreads: 0, seats: where })
    }
    const tie = problems.find((one) => one.code === 'result-tie-undecided')
    if (tie) return refuse({ code: 'tie-open', rank: tie.rank, seats: tie.seats })
    const waiting = await tx.reopenRequest.count({ where: { eventId, status: 'waiting' } })
    if (waiting > 0) return refuse({ code: 'reopen-waiting' })
    if (!proof.value.ok) return proof.value
    const moved = await tx.event.updateMany({
      where: { id: eventId, stage },
      data: { stage: 'locked', stageAt: now },
    })
    if (moved.count === 0) return refuse({ code: 'changed-meanwhile' })
    const sheets = await signedSheets(tx, eventId)
    const digest = signedSheetsDigest(sheets)
    const who = { role: 'chief', signerId: by.id, signerName: by.name, proof: proof.value.value } as const
    const signed = await keepSignature(tx, { eventId, sheetId: null, ...who, digest, at: now })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'scoring/lock-event',
      subject: 'event',
      subjectId: eventId,
      before: { stage },
      after: {
        stage: 'locked',
        seats: facts.seats.length,
        sheets: sheets.length,
        digest,
        method: who.proof.method,
        signatures: [signed],
      },
    })
    for (const topic of [WATCH_TOPIC, boardTopic(code), controlTopic(code), callsTopic(code)]) touch(topic)
    return ok()
  })
}

async function signedSheets(tx: Tx, eventId: string) {
  const rows = await tx.sheet.findMany({
    where: { eventId, status: 'signed' },
    select: { id: true, digest: true },
  })
  return rows.flatMap(({ id, digest }) => (digest === null ? [] : [{ id, digest }]))
}
