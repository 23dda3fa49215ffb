import { z } from 'zod'
import { REASONS, type Reason, type ReasonCode } from '~/domain/reason'

function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(REASONS, code)
}

const ReasonSchema = z.object({
  code: z.string().refine(isReasonCode),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})

/** 理由: the reasons column of results, honours, rewards and talent records. */
export function reasonsOf(json: string): Reason[] {
  return z.array(ReasonSchema).parse(JSON.parse(json))
}
