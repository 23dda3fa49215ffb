import { useRef, useState, type PointerEvent } from 'react'
import { BOX, linePath, type Point } from '~/domain/signature'

type Stroke = readonly Point[]

/** Closer than this to the last point, a point adds nothing that can be seen. */
const NEAR = 5

function pointAt(box: DOMRect, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const place = (at: number, size: number, units: number) =>
    Math.max(0, Math.min(units, Math.round((at / size) * units)))
  return {
    x: place(clientX - box.left, box.width, BOX.width),
    y: place(clientY - box.top, box.height, BOX.height),
  }
}

function longer(stroke: Stroke, points: readonly Point[]): Stroke {
  const grown = [...stroke]
  for (const point of points) {
    const last = grown.at(-1)
    if (last && Math.abs(last.x - point.x) + Math.abs(last.y - point.y) < NEAR) continue
    grown.push(point)
  }
  return grown
}

/** The strokes drawn so far, by one finger or pen at a time; a palm that touches meanwhile draws nothing. */
export function useStrokes(onPath: (path: string) => void) {
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const kept = useRef<readonly Stroke[]>([])
  const drawing = useRef<number | null>(null)

  function keep(next: readonly Stroke[]) {
    kept.current = next
    setStrokes(next)
  }

  function change(next: readonly Stroke[]) {
    keep(next)
    onPath(linePath(next))
  }

  function onPointerDown(event: PointerEvent<SVGSVGElement>) {
    if (drawing.current !== null || (event.pointerType === 'mouse' && event.button !== 0)) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    drawing.current = event.pointerId
    keep([...kept.current, [pointAt(event.currentTarget.getBoundingClientRect(), event)]])
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>) {
    if (drawing.current !== event.pointerId) return
    const box = event.currentTarget.getBoundingClientRect()
    const moves = event.nativeEvent.getCoalescedEvents()
    const points = (moves.length > 0 ? moves : [event]).map((one) => pointAt(box, one))
    keep([...kept.current.slice(0, -1), longer(kept.current.at(-1) ?? [], points)])
  }

  function onPointerEnd(event: PointerEvent<SVGSVGElement>) {
    if (drawing.current !== event.pointerId) return
    drawing.current = null
    change(kept.current)
  }

  return {
    path: linePath(strokes),
    count: strokes.length,
    undo: () => change(kept.current.slice(0, -1)),
    clear: () => change([]),
    pen: { onPointerDown, onPointerMove, onPointerUp: onPointerEnd, onPointerCancel: onPointerEnd },
  }
}
