import { useState } from 'react'
import { canonical } from '~/domain/digest'
import { improbable } from '~/domain/improbable'
import type { Answer } from '~/domain/answer'
import type { MarkRefusal } from '~/domain/sheet'
import type { Ask } from './improbable-panel'
import { answerFrom } from './typed-answer'
import type { Pad } from './use-pad'
import { useTyped } from './use-typed'

/**
 * How an answer becomes a mark on this pad: an unusual one waits, as a draft of its aspect, until it has been typed a
 * second time; every other is placed at once. `shut` says on which aspects nothing may be given now.
 */
export function useMarking(pad: Pad, shut: (aspectId: string) => boolean) {
  const [asks, setAsks] = useState<Readonly<Record<string, Ask>>>({})
  const [refused, setRefused] = useState<{ readonly aspectId: string; readonly why: MarkRefusal } | null>(
    null,
  )

  function put(aspectId: string, answer: Answer, sure?: true): boolean {
    const why = pad.place(aspectId, answer, sure)
    setRefused(why && { aspectId, why })
    return !why
  }

  function forget(aspectId: string) {
    setAsks((now) => Object.fromEntries(Object.entries(now).filter(([id]) => id !== aspectId)))
  }

  /** Gives an answer; false when it was refused. An unusual one is taken as a draft. */
  function give(aspectId: string, answer: Answer): boolean {
    const aspect = pad.aspects.find((one) => one.id === aspectId)
    if (!aspect || shut(aspectId)) return false
    const standing = pad.shown(aspectId)
    if (standing && canonical(standing.answer) === canonical(answer)) {
      forget(aspectId)
      return true
    }
    const why = improbable(aspect, answer)
    if (!why) {
      forget(aspectId)
      return put(aspectId, answer)
    }
    setAsks((now) => ({ ...now, [aspectId]: { answer, why } }))
    return true
  }

  const typing = useTyped((aspectId, text) => {
    const on = pad.aspects.find((one) => one.id === aspectId)
    const answer = on && answerFrom(on, text)
    return answer ? give(aspectId, answer) : false
  })

  return {
    give,
    typing,
    refusedOn: (aspectId: string) => (refused?.aspectId === aspectId ? refused.why : null),
    askOn: (aspectId: string): Ask | null => asks[aspectId] ?? null,
    /** The value was typed a second time. */
    sure(aspectId: string) {
      const ask = asks[aspectId]
      if (ask && !shut(aspectId) && put(aspectId, ask.answer, true)) forget(aspectId)
      typing.forget()
    },
    drop(aspectId: string) {
      forget(aspectId)
      typing.forget()
    },
    clear: () => setRefused(null),
  }
}

export type Marking = ReturnType<typeof useMarking>
