/** What one change did to a topic: only to the marks of these open sheets, or anything at all. */
export type Touch = ReadonlySet<string> | 'anything'

const REMEMBERED = 512
const remembered = new Map<string, Map<number, Touch>>()

/** Two touches of one topic in one change. */
export function bothTouches(one: Touch | undefined, other: Touch): Touch {
  if (one === undefined) return other
  return one === 'anything' || other === 'anything' ? 'anything' : new Set([...one, ...other])
}

/** 改了哪些评分表: what this process's own change did that brought the topic to this revision. After the commit. */
export function noteTouch(topic: string, revision: number, touch: Touch): void {
  const last = remembered.get(topic) ?? new Map<number, Touch>()
  if (last.size === 0) remembered.set(topic, last)
  last.set(revision, touch)
  last.delete(revision - REMEMBERED)
}

/**
 * The sheets whose marks alone changed between two revisions of a topic; null when anything else may have, or another
 * process wrote one of them.
 */
export function markedBetween(topic: string, from: number, to: number): ReadonlySet<string> | null {
  if (to < from || to - from > REMEMBERED) return null
  const known = remembered.get(topic)
  const sheets = new Set<string>()
  for (let revision = from + 1; revision <= to; revision += 1) {
    const touch = known?.get(revision)
    if (touch === undefined || touch === 'anything') return null
    touch.forEach((id) => sheets.add(id))
  }
  return sheets
}
