import { useState } from 'react'
import type { Answer } from '~/domain/answer'

export type Step = { readonly aspectId: string; readonly before: Answer; readonly after: Answer }
type Steps = { readonly sheetId: string; readonly done: readonly Step[]; readonly undone: readonly Step[] }

const MOST = 20

/** 撤销、重做: the last twenty changes on one sheet. A first answer has no before: blank is not an answer. */
export function useSteps(sheetId: string) {
  const [kept, setKept] = useState<Steps>({ sheetId, done: [], undone: [] })
  const steps = kept.sheetId === sheetId ? kept : { sheetId, done: [], undone: [] }
  return {
    canUndo: steps.done.length > 0,
    canRedo: steps.undone.length > 0,
    note: (step: Step) => setKept({ sheetId, done: [...steps.done, step].slice(-MOST), undone: [] }),
    take(direction: 'back' | 'forth'): Step | null {
      const [from, to] = direction === 'back' ? [steps.done, steps.undone] : [steps.undone, steps.done]
      const step = from.at(-1)
      if (!step) return null
      const [less, more] = [from.slice(0, -1), [...to, step]]
      setKept({
        sheetId,
        ...(direction === 'back' ? { done: less, undone: more } : { done: more, undone: less }),
      })
      return step
    },
  }
}
