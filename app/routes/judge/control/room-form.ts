import { z } from 'zod'
import type { Act } from '~/domain/duty'
import { choice, intField, leftOut, optionalText, pinField, text } from '~/http/fields'

const intent = <I extends string>(name: I) => z.literal(name)
const Minutes = z.union([z.literal('').transform(() => null), intField(0, 10_000)])
const Place = z.union([z.literal('').transform(() => null), intField(1, 100)])

const Note = text(200).superRefine((note, ctx) => {
  if ([...note].length < 2) ctx.addIssue({ code: 'custom', params: { code: 'too-short', min: 2 } })
})

/** Everything the control room may be asked to do. */
export const RoomForm = z.discriminatedUnion('intent', [
  z.object({ intent: intent('start') }),
  z.object({ intent: intent('lock'), pin: leftOut(pinField), strokes: z.string().optional() }),
  z.object({ intent: intent('reopen'), sheetId: text(60), reason: text(200) }),
  z.object({
    intent: intent('decide-reopen'),
    requestId: text(60),
    verdict: choice(['confirm', 'reject']),
    note: optionalText(200),
  }),
  z.object({ intent: intent('check-outlier'), sheetId: text(60), note: Note }),
  z.object({ intent: intent('answer-call'), callId: text(60), answer: text(200) }),
  z.object({ intent: intent('decide'), seatId: text(60), place: Place, reason: text(200) }),
  z.object({ intent: intent('minutes'), seatId: text(60), minutes: Minutes }),
  z.object({
    intent: intent('outcome'),
    seatId: text(60),
    outcome: choice(['ok', 'dnf', 'dsq', 'void', 'absent']),
    reason: text(200),
  }),
])

type Intent = z.output<typeof RoomForm>['intent']

/** Which act of the duties an intent is; all others are the chief judge's. */
export function actOf(asked: Intent): Act {
  if (asked === 'start') return 'event/manage'
  if (asked === 'decide-reopen') return 'control/second'
  return asked === 'answer-call' ? 'control/answer' : 'control/lock'
}
