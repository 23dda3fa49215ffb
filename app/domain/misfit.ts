import type { z } from 'zod'
import { never } from '../kit/never'

/** Where a file does not fit its format: the JSON path, what stands there, and what may stand there. */
export interface Misfit {
  readonly place: string
  readonly found: string
  readonly allowed: string
}

type Path = readonly PropertyKey[]

function placeOf(path: Path): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`
    const name = String(step)
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `${place}.${name}` : `${place}[${JSON.stringify(name)}]`
  }, '$')
}

function standsAt(value: unknown, path: Path): string {
  let here: unknown = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return 'nothing'
    here = (here as Readonly<Record<PropertyKey, unknown>>)[step]
  }
  if (here === undefined) return 'nothing'
  const text = JSON.stringify(here)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function allowedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' | ')
    case 'too_small':
      return `${issue.origin} >= ${String(issue.minimum)}`
    case 'too_big':
      return `${issue.origin} <= ${String(issue.maximum)}`
    case 'unrecognized_keys':
      return `no key ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`
    case 'invalid_union':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message
    default:
      return never(issue)
  }
}

// Of a union's alternatives the one that got furthest is what was meant.
function deepest(issue: z.core.$ZodIssue, above: Path): { issue: z.core.$ZodIssue; path: Path } {
  const path = [...above, ...issue.path]
  if (issue.code !== 'invalid_union') return { issue, path }
  const inner = issue.errors.flatMap(([first]) => (first ? [deepest(first, path)] : []))
  const best = inner.sort((a, b) => b.path.length - a.path.length)[0]
  return best && best.path.length > path.length ? best : { issue, path }
}

/** The first place in which a value does not fit its schema, told in words that need no language. */
export function firstMisfit(error: z.ZodError, value: unknown): Misfit {
  const [first] = error.issues
  if (!first) return { place: '$', found: 'nothing', allowed: '' }
  const { issue, path: above } = deepest(first, [])
  const [extra] = issue.code === 'unrecognized_keys' ? issue.keys : []
  const path = extra === undefined ? above : [...above, extra]
  return { place: placeOf(path), found: standsAt(value, path), allowed: allowedBy(issue) }
}
