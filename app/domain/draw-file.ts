import { z } from 'zod'
import { ok, refuse, type Result } from '../kit/result'
import { commitmentOf, verifyCommitment, type Mapping } from './draw'
import { readJson } from './json-text'
import { firstMisfit, type Misfit } from './misfit'

const NEXT_LAYER = 'ascending layers, none left out'
const CodeSchema = z.string().min(1).max(200)

const LayerSchema = z.strictObject({
  layer: z.literal([1, 2, 3]),
  commitment: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits, lower case'),
  nonce: CodeSchema,
  mapping: z
    .array(z.tuple([CodeSchema, CodeSchema]))
    .min(1)
    .max(100_000),
})

/**
 * 抽签文件: everything anybody needs to check a draw after unsealing (rule 2.4 d): each layer with its published commitment
 * and what it hid. Layers follow one another. `present` names who was checked in, only beside layer 1.
 */
const DrawFileSchema = z
  .strictObject({
    format: z.literal('skill-draw/1'),
    event: CodeSchema,
    present: z.array(CodeSchema).max(100_000).optional(),
    layers: z.array(LayerSchema).min(1).max(3),
  })
  .superRefine(({ present, layers }, context) => {
    const first = layers[0]?.layer ?? 1
    layers.forEach(({ layer }, place) => {
      if (layer === first + place) return
      context.addIssue({ code: 'custom', path: ['layers', place, 'layer'], message: NEXT_LAYER })
    })
    if (present !== undefined && first !== 1) {
      context.addIssue({ code: 'custom', path: ['present'], message: 'only beside layer 1' })
    }
  })

export type DrawFile = z.infer<typeof DrawFileSchema>

export type DrawFileRefusal = { readonly code: 'draw-file' } & Misfit

/** Reads a draw file from its text (rule 2.4 d). Refuses with the first place that does not fit the format. */
export function readDrawFile(text: string): Result<DrawFile, DrawFileRefusal> {
  const json = readJson(text)
  if (!json.ok) return refuse({ code: 'draw-file', ...json.refusal })
  const read = DrawFileSchema.safeParse(json.value)
  return read.success ? ok(read.data) : refuse({ code: 'draw-file', ...firstMisfit(read.error, json.value) })
}

/** What a check of a draw found; `why` with the first thing that differs in `facts`. */
export type DrawVerdict =
  | { readonly ok: true; readonly layers: number; readonly entries: number }
  | { readonly ok: false; readonly layer: number; readonly why: 'commitment'; readonly facts: Differing }
  | { readonly ok: false; readonly layer: number; readonly why: 'not-bijective'; readonly facts: Repeated }
  | { readonly ok: false; readonly layer: number; readonly why: 'layers-do-not-join'; readonly facts: Odd }
  | { readonly ok: false; readonly layer: number; readonly why: 'not-everyone'; readonly facts: Odd }

/** The commitment published and the one the revealed layer gives. */
interface Differing {
  readonly published: string
  readonly computed: string
}
/** A code that stands twice on one side. */
interface Repeated {
  readonly side: 'input' | 'output'
  readonly code: string
}
/** A code that goes in but is not expected ('extra'), or is expected but does not go in ('missing'). */
interface Odd {
  readonly kind: 'extra' | 'missing'
  readonly code: string
}

function repeatedIn(mapping: Mapping): Repeated | null {
  const [inputs, outputs] = [new Set<string>(), new Set<string>()]
  for (const [input, output] of mapping) {
    if (inputs.has(input)) return { side: 'input', code: input }
    if (outputs.has(output)) return { side: 'output', code: output }
    inputs.add(input)
    outputs.add(output)
  }
  return null
}

function oddOne(expected: readonly string[], mapping: Mapping): Odd | null {
  const [wanted, given] = [new Set(expected), new Set(mapping.map(([input]) => input))]
  const extra = mapping.find(([input]) => !wanted.has(input))
  if (extra) return { kind: 'extra', code: extra[0] }
  const missing = expected.find((code) => !given.has(code))
  return missing === undefined ? null : { kind: 'missing', code: missing }
}

/**
 * 验签: whether the revealed draw is the one that was committed to, and a fair seal (rule 2.4 a, c, d). Layer by layer:
 * the commitment recomputes equal, the mapping is a bijection, its inputs are those present (layer 1, when the file says
 * who was) or the outputs of the layer before. Tells the first thing that differs.
 */
export function verifyDraw({ event, present, layers }: DrawFile): DrawVerdict {
  let before: Mapping | null = null
  for (const { layer, commitment, nonce, mapping } of layers) {
    const sealed = { eventCode: event, layer, mapping, nonce }
    if (!verifyCommitment(commitment, sealed)) {
      const facts = { published: commitment, computed: commitmentOf(sealed) }
      return { ok: false, layer, why: 'commitment', facts }
    }
    const repeated = repeatedIn(mapping)
    if (repeated) return { ok: false, layer, why: 'not-bijective', facts: repeated }
    if (layer === 1 && present) {
      const odd = oddOne(present, mapping)
      if (odd) return { ok: false, layer, why: 'not-everyone', facts: odd }
    }
    if (before) {
      const outputs = before.map(([, output]) => output)
      const odd = oddOne(outputs, mapping)
      if (odd) return { ok: false, layer, why: 'layers-do-not-join', facts: odd }
    }
    before = mapping
  }
  return { ok: true, layers: layers.length, entries: before?.length ?? 0 }
}
