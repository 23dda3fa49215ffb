import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import type { MarkRefusal } from '~/domain/sheet'
import { drawnLine } from '~/domain/signature'
import { ok, refuse } from '~/kit/result'
import { benchTopic, controlTopic } from '~/realtime/protocol'
import { boundBy, contestantSigns, sheetToSign } from './sheet-to-sign.server'
import { keepSignature, voidSignatures } from './signature.server'

type Signing = {
  readonly sheetId: string
  /** the judge whose tablet the contestant signs on */
  readonly accountId: string
  readonly strokes: string
  /** the sheet's revision that was shown to the contestant */
  readonly revision?: number | undefined
  readonly by: Stamp
  readonly now: Date
}

/**
 * 选手签字: where the rules ask for it, the contestant draws his name under the marks of a sheet marked on site, before
 * the judge signs (rules 1.4, 2.2). He is known by his number only. The signature binds the digest of what stands now:
 * a mark changed afterwards leaves it worthless, and signing again voids it. Refuses blanks, a sheet changed since it
 * was shown, a signed one, and one that asks for no such signature.
 */
export async function signForContestant({ sheetId, accountId, strokes, revision, by, now }: Signing) {
  return write<{ readonly digest: string }, MarkRefusal | ScoringRefusal | CommonRefusal>(
    async (tx, { journal, touch }) => {
      const found = await sheetToSign(tx, sheetId, accountId)
      if (!found.ok) return found
      const sheet = found.value
      if (!contestantSigns(sheet)) return refuse({ code: 'no-such', what: 'signature' })
      const bound = boundBy(sheet)
      if (!bound.ok) return bound
      if (revision !== undefined && revision !== sheet.revision) return refuse({ code: 'changed-meanwhile' })
      const line = drawnLine(strokes)
      if (!line.ok) return line
      const { digest, totalHundredths } = bound.value
      const voided = await voidSignatures(tx, { sheetId, role: 'contestant' }, '选手重新签字', now)
      const eventId = sheet.event.id
      const signerName = sheet.seat.code
      const proof = { method: 'drawn', strokes: line.value } as const
      const signer = { role: 'contestant', signerId: null, signerName } as const
      const { strokes: kept } = await keepSignature(tx, {
        eventId,
        sheetId,
        ...signer,
        digest,
        proof,
        at: now,
      })
      journal({
        chain: eventId,
        by,
        at: now,
        act: 'scoring/sign-contestant',
        subject: 'sheet',
        subjectId: sheetId,
        after: {
          seat: signerName,
          module: sheet.module.code,
          totalHundredths,
          digest,
          strokes: kept,
          voided,
        },
      })
      touch(benchTopic(sheet.event.code))
      touch(controlTopic(sheet.event.code))
      return ok({ digest })
    },
  )
}
