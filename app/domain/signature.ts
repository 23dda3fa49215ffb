import { ok, refuse, type Result } from '../kit/result'
import { canonical, sha256Hex } from './digest'
import { divideHalfUp } from './exact'

/** The box every line is drawn in, whatever the size of the screen. */
export const BOX = { width: 600, height: 200 } as const

/** As long as a line may be, in characters. */
export const LONGEST_LINE = 8000

const FEWEST_POINTS = 6
/** Width and height of the ink together, in units of the box: a dot or a slip of the finger is no signature. */
const LEAST_INK = 40

export type Point = { readonly x: number; readonly y: number }
export type SignatureRefusal = { code: 'signature-empty' }

const STEP = /^(?:([ML]) ?(\d{1,3}) (\d{1,3})|Q ?(\d{1,3}) (\d{1,3}) (\d{1,3}) (\d{1,3}))/

function pointsIn(strokes: string): Point[] | null {
  const points: Point[] = []
  let rest = strokes.trim()
  while (rest !== '') {
    const step = STEP.exec(rest)
    if (!step || (points.length === 0 && step[1] !== 'M')) return null
    const numbers = step
      .slice(2)
      .filter((one) => one !== undefined)
      .map(Number)
    for (let at = 0; at < numbers.length; at += 2)
      points.push({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0 })
    rest = rest.slice(step[0].length).trimStart()
  }
  return points
}

function spanOf(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b))
}

/**
 * 手写签名: a drawn line as an SVG path of whole numbers (M, L, Q) in a 600 × 200 box, given back as it was drawn. Refuses
 * 'signature-empty' for anything else: nothing drawn, a dot, a line out of the box or too long, another text (rule 1.4).
 */
export function drawnLine(strokes: string): Result<string, SignatureRefusal> {
  const empty = refuse({ code: 'signature-empty' } as const)
  if (strokes.length > LONGEST_LINE) return empty
  const points = pointsIn(strokes)
  if (!points || points.length < FEWEST_POINTS) return empty
  if (points.some(({ x, y }) => x > BOX.width || y > BOX.height)) return empty
  const ink = spanOf(points.map(({ x }) => x)) + spanOf(points.map(({ y }) => y))
  return ink < LEAST_INK ? empty : ok(strokes.trim())
}

function between(a: number, b: number): number {
  return divideHalfUp(a + b, 2)
}

function strokePath(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const last = rest.at(-1)
  const start = `M${first.x} ${first.y}`
  if (!last) return `${start}L${first.x} ${first.y}`
  const bends = rest.slice(0, -1).map((point, at) => {
    const after = rest[at + 1] ?? last
    return `Q${point.x} ${point.y} ${between(point.x, after.x)} ${between(point.y, after.y)}`
  })
  return `${start}${bends.join('')}L${last.x} ${last.y}`
}

function thinner(points: readonly Point[]): Point[] {
  return points.filter((_, at) => at % 2 === 0 || at === points.length - 1)
}

/**
 * 笔画: the points of every stroke, whole numbers in the box, as one smooth path; points are left out evenly until the
 * path is short enough to be kept.
 */
export function linePath(strokes: readonly (readonly Point[])[]): string {
  const path = strokes.map(strokePath).join('')
  const mayThin = strokes.some((points) => points.length > 2)
  return path.length > LONGEST_LINE && mayThin ? linePath(strokes.map(thinner)) : path
}

/** 总签摘要: SHA-256 over [sheet, digest] of every signed sheet in the order of their ids: what the chief judge signs. */
export function signedSheetsDigest(
  sheets: readonly { readonly id: string; readonly digest: string }[],
): string {
  const pairs = sheets.map(({ id, digest }) => [id, digest])
  return sha256Hex(canonical(pairs.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))))
}

/** 手写摘要: SHA-256 over a drawn line, so that the ledger knows the line without keeping it. */
export function lineDigest(strokes: string): string {
  return sha256Hex(strokes)
}
