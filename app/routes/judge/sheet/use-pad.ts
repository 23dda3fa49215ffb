import { useEffect, useMemo, useRef, useState } from 'react'
import type { Delivery } from '~/ui/parts/delivery-state'
import { canonical } from '~/domain/digest'
import type { Answer } from '~/domain/answer'
import { markFor } from '~/domain/sheet'
import type { JudgeSheet, PadAspect } from '~/queries/judge/sheet.server'
import { openOutbox, QUIET, tapStore, type Outbox, type OutboxState } from '~/realtime/outbox'
import { sealPadFile } from '~/realtime/pad-file'
import { standingMark } from '~/realtime/pad-mark'
import { freshId, tabletName } from '~/realtime/pad-tablet'
import { laneOf, type MarkTap, type RemarkTap } from '~/realtime/pad-tap'
import type { StandingMark } from '~/realtime/taps'
import { usePadWorker } from '~/realtime/use-pad-worker'
import { useSeat } from './use-seat'
import { useSteps } from './use-steps'

/** What the judge sees for one aspect: his newest answer, wherever it has got to. */
export type Shown = { readonly answer: Answer; readonly hundredths: number; readonly delivery: Delivery }

/** Given before the tablet's disk was read: what it is made upon is not known yet. */
type Early = { readonly answer: Answer; readonly hundredths: number; readonly sure: true | undefined }

type OnAspect = MarkTap | RemarkTap
type StuckMark = OutboxState['stuck'][number] & { readonly tap: OnAspect }

/**
 * The pad's state: the server's marks, the taps still on this device, and what may be undone. Marks in hundredths.
 * `rounds`: the vote now open on an aspect, where it is not the first.
 */
export function usePad(sheet: JudgeSheet, accountId: string, rounds: Readonly<Record<string, number>> = {}) {
  const [box, setBox] = useState<OutboxState>(QUIET)
  const [settled, setSettled] = useState<Readonly<Record<string, StandingMark>>>({})
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({})
  const outbox = useRef<Outbox | null>(null)
  const aspects = useMemo(() => sheet.groups.flatMap((group) => group.aspects), [sheet.groups])
  const byId = useMemo(() => new Map(aspects.map((aspect) => [aspect.id, aspect])), [aspects])
  const [early, setEarly] = useState<ReadonlyMap<string, Early>>(new Map())
  const steps = useSteps(sheet.id)
  const [sheetId, eventCode] = [sheet.id, sheet.event.code]
  const { id: panelSeatId, seatNo } = sheet.judge
  const { exportKey } = sheet
  const seat = useSeat({ eventCode, sheetId }, box, outbox)
  const update = usePadWorker([], false)

  useEffect(() => {
    const opened = openOutbox(accountId, {
      changed: setBox,
      delivered(tap) {
        if (tap.kind !== 'remark' || tap.sheetId !== sheetId) return
        setSaid((now) => ({ ...now, [tap.aspectId]: tap.text }))
      },
    })
    outbox.current = opened
    return () => opened.stop()
  }, [accountId, sheetId])

  useEffect(() => {
    const key = { panelSeatId, eventCode, accountId, seatNo, key: exportKey }
    tapStore()
      .keepKey(key)
      .catch(() => undefined)
  }, [panelSeatId, eventCode, accountId, seatNo, exportKey])

  const isHere = (tap: { readonly sheetId: string; readonly aspectId?: string }, aspectId: string) =>
    tap.sheetId === sheetId && tap.aspectId === aspectId
  const tapsOn = (aspectId: string) =>
    box.taps.filter((tap): tap is MarkTap => tap.kind === 'mark' && isHere(tap, aspectId))
  function standing(aspectId: string): StandingMark | null {
    return standingMark({
      loaded: sheet.marks[aspectId],
      sheetRevision: sheet.revision,
      own: box.given[laneOf({ sheetId, aspectId })],
      settled: settled[aspectId],
      round: rounds[aspectId] ?? 1,
    })
  }

  function shown(aspectId: string): Shown | null {
    const waiting = early.get(aspectId)
    if (waiting) return { ...waiting, delivery: 'draft' }
    const tap = tapsOn(aspectId).at(-1)
    if (tap) {
      const kept = box.storage === 'kept' && !box.keeping.includes(tap.entryId)
      return { answer: tap.answer, hundredths: tap.hundredths, delivery: kept ? 'local' : 'draft' }
    }
    const mark = standing(aspectId)
    if (!mark) return null
    const { answer, hundredths } = mark
    return { answer, hundredths, delivery: sheet.status === 'open' ? 'delivered' : 'locked' }
  }

  const fresh = () => ({
    entryId: freshId(),
    accountId,
    eventCode,
    sheetId,
    at: new Date().toISOString(),
  })

  function put(aspect: PadAspect, answer: Answer, sure?: true, revision?: number) {
    const mark = markFor(aspect, answer)
    if (!mark.ok) return mark.refusal
    const last = tapsOn(aspect.id).at(-1)
    const upon = revision ?? (last ? last.revision + 1 : (standing(aspect.id)?.revision ?? 0))
    const hundredths = mark.value
    const place = { aspectId: aspect.id, answer, hundredths, revision: upon, ...(sure && { sure }) }
    const after = revision === undefined && last ? { after: last.entryId } : {}
    outbox.current?.keep({ kind: 'mark', ...fresh(), ...place, ...after })
    return null
  }

  /** Places an answer, remembers the step. Gives the refusal when the domain does not take it. */
  function place(aspectId: string, answer: Answer, sure?: true) {
    const aspect = byId.get(aspectId)
    const now = shown(aspectId)
    if (!aspect || sheet.status !== 'open') return null
    if (!box.read) {
      const mark = markFor(aspect, answer)
      if (!mark.ok) return mark.refusal
      setEarly((all) => new Map(all).set(aspectId, { answer, hundredths: mark.value, sure }))
      return null
    }
    if (now && canonical(now.answer) === canonical(answer)) return null
    const refused = put(aspect, answer, sure)
    if (!refused && now) steps.note({ aspectId, before: now.answer, after: answer })
    return refused
  }

  const putNow = useRef(put)
  putNow.current = put
  useEffect(() => {
    if (!box.read || early.size === 0) return
    for (const [aspectId, { answer, sure }] of early) {
      const aspect = byId.get(aspectId)
      if (aspect) putNow.current(aspect, answer, sure)
    }
    setEarly(new Map())
  }, [box.read, early, byId])

  /** Undoes or redoes one step; gives the aspect it was on. */
  function step(direction: 'back' | 'forth'): string | null {
    const one = steps.take(direction)
    const aspect = one && byId.get(one.aspectId)
    if (!aspect) return null
    put(aspect, direction === 'back' ? one.before : one.after)
    return aspect.id
  }

  /** Ends a conflict: this device's mark upon the standing one, or the standing one alone. */
  function settle(aspectId: string, whose: 'mine' | 'theirs'): Promise<void> {
    const held = box.taps.filter((tap) => tap.kind !== 'call' && isHere(tap, aspectId))
    const aspect = byId.get(aspectId)
    const last = tapsOn(aspectId).at(-1)
    const theirs = box.stuck.find(({ tap }) => tap.kind !== 'call' && isHere(tap, aspectId))?.standing
    if (theirs) setSettled((now) => ({ ...now, [aspectId]: theirs }))
    outbox.current?.drop(held.map((tap) => tap.entryId))
    if (whose === 'mine' && aspect && last) put(aspect, last.answer, last.sure, theirs?.revision ?? 0)
    return Promise.resolve()
  }

  /** 备注: the judge's own words on one aspect. */
  function remarkOf(aspectId: string): string {
    const tap = box.taps.findLast((one) => one.kind === 'remark' && isHere(one, aspectId))
    return tap?.kind === 'remark' ? tap.text : (said[aspectId] ?? sheet.remarks[aspectId] ?? '')
  }

  function remark(aspectId: string, text: string) {
    if (text === remarkOf(aspectId)) return
    outbox.current?.keep({ kind: 'remark', ...fresh(), aspectId, text: text.slice(0, 500) })
  }

  /** 呼叫裁判长 */
  function call(text: string) {
    outbox.current?.keep({ kind: 'call', ...fresh(), text: text.slice(0, 200) })
  }

  /** 导出: everything of this event that has no durable answer. Throws where the browser cannot seal a file. */
  async function exportFile(): Promise<Blob> {
    const taps = box.taps.filter((tap) => tap.eventCode === eventCode || tap.eventCode === '')
    const bound = { event: eventCode, panelSeatId, seatNo, holder: tabletName(), made: new Date() }
    const text = await sealPadFile({ ...bound, key: exportKey, taps })
    return new Blob([text], { type: 'application/json' })
  }

  const stuck = box.stuck.filter(
    (one): one is StuckMark => one.tap.kind !== 'call' && one.tap.sheetId === sheetId,
  )
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
    remarkOf,
    remark,
    call,
    exportFile,
    ...seat,
    update,
    canUndo: steps.canUndo,
    canRedo: steps.canRedo,
  }
}

export type Pad = ReturnType<typeof usePad>
