import { z } from 'zod'

/** 一次评分: what the judge tapped, before it becomes a mark. */
export const AnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('yes-no'), yes: z.boolean() }),
  z.object({ kind: z.literal('points'), hundredths: z.number().int() }),
  z.object({ kind: z.literal('value'), thousandths: z.number().int() }),
  z.object({
    kind: z.literal('judgement'),
    score: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  }),
  z.object({
    kind: z.literal('faults'),
    count: z.number().int(),
    /** the rule of each fault by its number, where the scheme numbers its rules */
    rules: z.array(z.string().min(1).max(12)).max(99).optional(),
  }),
])

export type Answer = z.infer<typeof AnswerSchema>
