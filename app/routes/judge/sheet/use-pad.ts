import { useEffect, useMemo, useRef, useState } from 'react'
import type { Delivery } from '~/ui/parts/delivery-state'
import { canonical } from '~/domain/digest'
import { markFor, type Answer } from '~/domain/sheet'
import type { JudgeSheet, PadAspect, PadMark } from '~/queries/judge/sheet.server'
import { openOutbox, type Outbox, type OutboxState } from '~/realtime/outbox'
import type { Tap } from '~/realtime/tap-store'
import { useSteps } from './use-steps'

const QUIET: OutboxState = { taps: [], stuck: [], link: 'online', lastDelivered: null, signIn: false }

/** What the judge sees for one aspect: his newest answer, wherever it has got to. */
export type Shown = { readonly answer: Answer; readonly hundredths: number; readonly delivery: Delivery }

/** The pad's state: the server's marks, the taps still on this device, and what may be undone. Marks in hundredths. */
export function usePad(sheet: JudgeSheet, accountId: string) {
  const [box, setBox] = useState<OutboxState>(QUIET)
  const [given, setGiven] = useState<Readonly<Record<string, PadMark>>>({})
  const outbox = useRef<Outbox | null>(null)
  const aspects = useMemo(() => sheet.groups.flatMap((group) => group.aspects), [sheet.groups])
  const byId = useMemo(() => new Map(aspects.map((aspect) => [aspect.id, aspect])), [aspects])
  const steps = useSteps(sheet.id)
  const sheetId = sheet.id

  useEffect(() => {
    const opened = openOutbox(accountId, {
      changed: setBox,
      delivered: (tap, value) => {
        if (tap.sheetId !== sheetId) return
        const { hundredths, revision, at } = value
        setGiven((now) => ({ ...now, [tap.aspectId]: { hundredths, revision, at, answer: tap.answer } }))
      },
    })
    outbox.current = opened
    return () => opened.stop()
  }, [accountId, sheetId])

  const standing = (aspectId: string): PadMark | undefined => {
    const [loaded, own] = [sheet.marks[aspectId], given[aspectId]]
    return own && (!loaded || own.revision >= loaded.revision) ? own : loaded
  }
  const tapsOn = (aspectId: string) =>
    box.taps.filter((tap) => tap.sheetId === sheetId && tap.aspectId === aspectId)

  function shown(aspectId: string): Shown | null {
    const tap = tapsOn(aspectId).at(-1)
    if (tap) return { answer: tap.answer, hundredths: tap.hundredths, delivery: 'local' }
    const mark = standing(aspectId)
    if (!mark) return null
    return { ...mark, delivery: sheet.status === 'open' ? 'delivered' : 'locked' }
  }

  function put(aspect: PadAspect, answer: Answer, revision?: number) {
    const mark = markFor(aspect, answer)
    if (!mark.ok) return mark.refusal
    const last = tapsOn(aspect.id).at(-1)
    const upon = revision ?? (last ? last.revision + 1 : (standing(aspect.id)?.revision ?? 0))
    const tap: Tap = {
      entryId: crypto.randomUUID(),
      accountId,
      sheetId,
      aspectId: aspect.id,
      answer,
      hundredths: mark.value,
      revision: upon,
      at: new Date().toISOString(),
    }
    void outbox.current?.keep(tap)
    return null
  }

  /** Places an answer, remembers the step. Gives the refusal when the domain does not take it. */
  function place(aspectId: string, answer: Answer) {
    const aspect = byId.get(aspectId)
    const now = shown(aspectId)
    if (!aspect || sheet.status !== 'open') return null
    if (now && canonical(now.answer) === canonical(answer)) return null
    const refused = put(aspect, answer)
    if (!refused && now) steps.note({ aspectId, before: now.answer, after: answer })
    return refused
  }

  /** Undoes or redoes one step; gives the aspect it was on. */
  function step(direction: 'back' | 'forth'): string | null {
    const one = steps.take(direction)
    const aspect = one && byId.get(one.aspectId)
    if (!aspect) return null
    put(aspect, direction === 'back' ? one.before : one.after)
    return aspect.id
  }

  /** Ends a conflict: this device's mark upon the standing one, or the standing one alone. */
  async function settle(aspectId: string, whose: 'mine' | 'theirs') {
    const held = tapsOn(aspectId)
    const aspect = byId.get(aspectId)
    const last = held.at(-1)
    const theirs = box.stuck.find(({ tap }) => tap.sheetId === sheetId && tap.aspectId === aspectId)?.standing
    if (theirs) setGiven((now) => ({ ...now, [aspectId]: theirs }))
    await outbox.current?.drop(held.map((tap) => tap.entryId))
    if (whose === 'mine' && aspect && last) put(aspect, last.answer, theirs?.revision ?? 0)
  }

  const stuck = box.stuck.filter(({ tap }) => tap.sheetId === sheetId)
  const missing = aspects.filter((aspect) => !shown(aspect.id))
  return {
    box,
    aspects,
    missing,
    stuck,
    shown,
    place,
    step,
    settle,
    canUndo: steps.canUndo,
    canRedo: steps.canRedo,
  }
}

export type Pad = ReturnType<typeof usePad>
