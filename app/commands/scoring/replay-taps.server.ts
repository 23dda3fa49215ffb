import type { Tx } from '~/data/prisma.server'
import { canonical } from '~/domain/digest'
import type { SentTap } from '~/realtime/sent-taps'
import { ok } from '~/kit/result'
import { keyOf } from './key-of'
import type { Given, TapResult, TapsGiven } from './mark-given'

/** An answered tap: what it said, so that another content under the same entryId is noticed. */
export type Answered = { readonly content: string; readonly result: TapResult }

/** What a tap says, without its number and the revision it was made upon. */
export function contentOf(tap: SentTap): string {
  switch (tap.kind) {
    case 'mark':
      return canonical([tap.aspectId, tap.answer])
    case 'remark':
      return canonical([tap.aspectId, tap.text])
    case 'call':
      return canonical([tap.text])
  }
}

/** The answers these taps were given before, by `sheet entryId`. */
export async function replayTaps(tx: Tx, groups: readonly TapsGiven[]): Promise<Map<string, Answered>> {
  const taps = groups.flatMap((group) => group.taps)
  const entryIds = taps.map((tap) => tap.entryId)
  const answers = new Map<string, Answered>()
  for (const one of await tx.markTap.findMany({ where: { entryId: { in: entryIds } } })) {
    const content = canonical([one.aspectId, JSON.parse(one.answer)])
    answers.set(keyOf(one.sheetId, one.entryId), { content, result: ok(await answered(tx, one)) })
  }
  const calls = taps.filter((tap) => tap.kind === 'call')
  if (calls.length === 0) return answers
  for (const { entryId, at, text } of await tx.helpCall.findMany({ where: { entryId: { in: entryIds } } })) {
    const value = { hundredths: 0, revision: 0, sheetRevision: 0, round: 1, at: at.toISOString() }
    const answer = { content: canonical([text]), result: ok(value) }
    for (const tap of calls) if (tap.entryId === entryId) answers.set(keyOf(tap.sheetId, entryId), answer)
  }
  return answers
}

type Seen = Awaited<ReturnType<Tx['markTap']['findMany']>>[number]

async function answered(
  tx: Tx,
  { sheetId, aspectId, hundredths, revision, round, at }: Seen,
): Promise<Given> {
  // a tap keeps the sheet's revision; the mark's own revision is its place among this round's taps on that aspect
  const place = await tx.markTap.count({ where: { sheetId, aspectId, round, revision: { lte: revision } } })
  return { hundredths, revision: place, sheetRevision: revision, round, at: at.toISOString() }
}
