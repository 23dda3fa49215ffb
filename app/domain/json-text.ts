import { ok, refuse, type Result } from '../kit/result'
import { divideDown } from './exact'
import type { Misfit } from './misfit'

const SHOWN = 40

/** Where a text stands, as an editor counts: line and column from 1. */
function whereIs(text: string, at: number): string {
  const before = text.slice(0, at).split(/\r\n|\r|\n/)
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}

function around(text: string, at: number): string {
  return text.slice(at, at + SHOWN).replace(/\s+/g, ' ')
}

interface Open {
  /** null inside an array */
  readonly keys: Set<string> | null
  awaitsKey: boolean
}

const STRING = /"(?:[^"\\]|\\.)*"/y

// JSON.parse keeps the last of two equal keys; a reader who keeps the first would see another document.
function doubledKey(text: string): { readonly at: number; readonly key: string } | null {
  const open: Open[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    const top = open.at(-1)
    if (sign === '"') {
      STRING.lastIndex = at
      const [token = '"'] = STRING.exec(text) ?? []
      if (top?.keys && top.awaitsKey) {
        const key = JSON.parse(token) as string
        if (top.keys.has(key)) return { at, key }
        top.keys.add(key)
        top.awaitsKey = false
      }
      at += token.length - 1
    } else if (sign === '{') open.push({ keys: new Set(), awaitsKey: true })
    else if (sign === '[') open.push({ keys: null, awaitsKey: false })
    else if (sign === '}' || sign === ']') open.pop()
    else if (sign === ',' && top?.keys) top.awaitsKey = true
  }
  return null
}

function soFarGood(text: string, length: number): boolean {
  try {
    JSON.parse(text.slice(0, length))
    return true
  } catch (error) {
    const said = error instanceof SyntaxError ? error.message : ''
    const place = /position (\d+)/.exec(said)
    return /end of|unterminated/i.test(said) || (place !== null && Number(place[1]) >= length)
  }
}

// Engines seldom say where: the first sign that cannot follow is found by halving.
function faultAt(text: string): number {
  let [good, bad] = [0, text.length + 1]
  while (bad - good > 1) {
    const middle = divideDown(good + bad, 2)
    if (soFarGood(text, middle)) good = middle
    else bad = middle
  }
  return good
}

/**
 * 读 JSON: the value of a text, without its byte order mark. Refuses what is no JSON, and an object that names one key
 * twice, with line and column.
 */
export function readJson(text: string): Result<unknown, Misfit> {
  const bare = text.replace(/^\uFEFF/, '')
  let value: unknown
  try {
    value = JSON.parse(bare)
  } catch {
    const at = faultAt(bare)
    return refuse({ place: whereIs(bare, at), found: around(bare, at) || 'the end', allowed: 'JSON' })
  }
  const twice = doubledKey(bare)
  if (!twice) return ok(value)
  return refuse({
    place: whereIs(bare, twice.at),
    found: JSON.stringify(twice.key).slice(0, SHOWN),
    allowed: 'a key used once',
  })
}
