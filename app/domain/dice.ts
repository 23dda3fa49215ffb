import { sha256Hex } from './digest'
import type { Random } from './draw'

const WORDS_PER_BLOCK = 8
const HEX_PER_WORD = 8

/**
 * 种子随机: dice that anybody can throw again from the seed's text (rules 2.4 h, 2.9): uniform 32-bit words, eight of each
 * SHA-256 of 'dice/1', a block counter and the seed, a line each. Not secret once the seed is known.
 */
export function seededRandom(seed: string): Random {
  let block = ''
  let [counter, word] = [0, WORDS_PER_BLOCK]
  return () => {
    if (word === WORDS_PER_BLOCK) {
      block = sha256Hex(`dice/1\n${counter}\n${seed}`)
      counter++
      word = 0
    }
    const at = word * HEX_PER_WORD
    word++
    return Number.parseInt(block.slice(at, at + HEX_PER_WORD), 16)
  }
}
