import { z } from 'zod'
import { OUTCOMES, type Outcome } from '~/domain/ranking'

const OutcomeSchema = z.enum(OUTCOMES)

/** 成绩状态 of a seat: what happened at the blind number, else what check-in recorded of the entry (rule 2.5). */
export function outcomeOf(seat: string, entry: string | undefined): Outcome {
  return OutcomeSchema.parse(seat === 'ok' ? (entry ?? 'ok') : seat)
}
