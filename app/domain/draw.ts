import { canonical, sha256Hex } from './digest'

/** Dice handed in by the caller: a uniform unsigned 32-bit integer, from a cryptographic source in production. */
export type Random = () => number

/** One sealed layer (加密层): what went in, what came out. */
export type Mapping = readonly (readonly [input: string, output: string])[]

export type DrawRefusal =
  | { code: 'draw-already-sealed'; layer: number }
  | { code: 'draw-nobody-present' }
  | { code: 'draw-attendance-open'; waiting: number }
  | { code: 'draw-layer-missing'; layer: number }
  | { code: 'draw-commitment-broken'; layer: number }
  | { code: 'draw-same-officer' }
  | { code: 'draw-officer-judges' }
  | { code: 'draw-too-many'; present: number; most: number }

const WORDS = 0x100000000

// Rejection sampling: the last incomplete stretch of the 32-bit range is thrown again, so no index is likelier.
function below(n: number, random: Random): number {
  const fair = WORDS - (WORDS % n)
  for (;;) {
    const word = random()
    if (word < fair) return word % n
  }
}

/** 抽签: a uniform permutation of 0…n−1 by Fisher–Yates with rejection sampling (rule 2.4 b). */
export function permutation(n: number, random: Random): number[] {
  const order = Array.from({ length: n }, (_, place) => place)
  for (let last = n - 1; last > 0; last--) {
    const pick = below(last + 1, random)
    const held = order[last]!
    order[last] = order[pick]!
    order[pick] = held
  }
  return order
}

/**
 * 加密: a random bijection of inputs onto outputs (rule 2.4 a). Listed by output, so that the listing's order tells
 * nothing of the inputs' order. Throws unless both sides are distinct and equally many: that is a caller's bug.
 */
export function sealLayer(inputs: readonly string[], outputs: readonly string[], random: Random): Mapping {
  if (inputs.length !== outputs.length || new Set(inputs).size !== inputs.length) {
    throw new RangeError('a layer needs distinct inputs, one output each')
  }
  if (new Set(outputs).size !== outputs.length) throw new RangeError('a layer needs distinct outputs')
  const order = permutation(inputs.length, random)
  return inputs
    .map((input, place): readonly [string, string] => [input, outputs[order[place]!]!])
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
}

/** The most contestants three-digit numbers can hide: 100–999. */
export const MOST_BLIND_NUMBERS = 900

/** 参赛编号: n distinct three-digit numbers (100–999) in random order (rule 2.4). Throws above 900. */
export function blindNumbers(n: number, random: Random): string[] {
  if (n > MOST_BLIND_NUMBERS)
    throw new RangeError(`only ${MOST_BLIND_NUMBERS} three-digit numbers, ${n} asked`)
  return permutation(MOST_BLIND_NUMBERS, random)
    .slice(0, n)
    .map((place) => String(place + 100))
}

export interface Sealed {
  readonly eventCode: string
  readonly layer: number
  readonly mapping: Mapping
  readonly nonce: string
}

/**
 * 承诺: the SHA-256 published when a layer is sealed; mapping and nonce are revealed at unsealing (rule 2.4 d). The
 * mapping's order does not matter.
 */
export function commitmentOf({ eventCode, layer, mapping, nonce }: Sealed): string {
  const sorted = [...mapping].sort(([a], [b]) => (a < b ? -1 : 1))
  return sha256Hex(canonical({ format: 'draw/1', eventCode, layer, mapping: sorted, nonce }))
}

/** 验证: whether a revealed layer is the one that was committed to. */
export function verifyCommitment(commitment: string, sealed: Sealed): boolean {
  return commitment === commitmentOf(sealed)
}

/**
 * 解密: layer one followed by layer two, identity → 赛位号 (rule 2.4). Null unless every output of the first is an input
 * of the second, once.
 */
export function composeLayers(one: Mapping, two: Mapping): Mapping | null {
  const second = new Map(two)
  if (second.size !== two.length || one.length !== two.length) return null
  const whole: [string, string][] = []
  for (const [input, middle] of one) {
    const output = second.get(middle)
    if (output === undefined) return null
    second.delete(middle)
    whole.push([input, output])
  }
  return whole
}
