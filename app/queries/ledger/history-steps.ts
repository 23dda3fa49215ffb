import { z } from 'zod'
import type { JournalLink } from '~/domain/journal'
import { AnswerSchema, type Answer } from '~/domain/answer'

/** One thing that happened to a mark or its sheet, with its place in the ledger. */
export type HistoryStep = {
  readonly seq: number
  readonly digest: string
  readonly at: string
  readonly act: string
  readonly duty: string
  readonly actor: string
  readonly device: string
  readonly reason: string
  readonly aspect: string | null
  readonly hundredths: number | null
  readonly beforeHundredths: number | null
  readonly answer: Answer | null
  readonly round: number | null
  readonly via: string | null
  /** the first characters of the tablet's own name */
  readonly tablet: string | null
}

type Tap = {
  readonly aspectId: string
  readonly round: number
  readonly via: string
  readonly holder: string
}

const Mark = z.object({
  aspect: z.string(),
  aspectId: z.string().optional(),
  hundredths: z.number(),
  answer: AnswerSchema,
})
const Before = z.object({ hundredths: z.number() })
const About = z.object({ aspectId: z.string() })

function readJson(text: string): unknown {
  try {
    return JSON.parse(text === '' ? 'null' : text)
  } catch {
    return null
  }
}

type Asked = {
  readonly sheetId: string
  readonly aspect: { readonly id: string; readonly code: string } | null
}

/** The ledger's entries on one sheet as steps; of one aspect only, when one is asked for. Taps tell the tablet. */
export function stepsOf(entries: readonly JournalLink[], taps: readonly Tap[], { sheetId, aspect }: Asked) {
  const waiting = [...taps]
  return entries.flatMap((entry): HistoryStep[] => {
    const { seq, digest, at, act, duty, actorName, device, reason, subjectId } = entry
    const mark = act === 'scoring/give-mark' ? Mark.safeParse(readJson(entry.after)).data : undefined
    const given = mark && waiting.findIndex((tap) => tap.aspectId === mark.aspectId)
    const tap = given === undefined || given < 0 ? undefined : waiting.splice(given, 1)[0]
    if (aspect && mark && mark.aspectId !== aspect.id) return []
    const voted = subjectId === sheetId ? undefined : About.safeParse(readJson(entry.before)).data
    if (subjectId !== sheetId && !(voted && (!aspect || voted.aspectId === aspect.id))) return []
    const before = mark && Before.safeParse(readJson(entry.before)).data
    return [
      {
        ...{ seq, digest, act, duty, device, reason },
        at: at.toISOString(),
        actor: actorName,
        aspect: mark?.aspect ?? null,
        hundredths: mark?.hundredths ?? null,
        beforeHundredths: before?.hundredths ?? null,
        answer: mark?.answer ?? null,
        round: tap?.round ?? null,
        via: tap?.via ?? null,
        tablet: tap?.holder ? tap.holder.slice(0, 8) : null,
      },
    ]
  })
}
