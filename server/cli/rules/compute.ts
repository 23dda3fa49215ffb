import { ok } from '~/kit/result'
import { both, refuseWith, type Printed, type Read, type World } from './line'
import { readOptions } from './options'
import { entryAnswer, headAnswer, rule } from './ruling'
import { FIELD_OPTIONS, readField } from './score-file'

// The longest text this runtime can hold is a little above it.
const OUTPUT_LIMIT_CHARACTERS = 500_000_000

/** `compute FILE`: totals, ranks, awards, honours, promotions and amounts of a whole field, one entry a line. */
export async function compute(world: World, words: readonly string[]): Promise<Read<Printed>> {
  const given = readOptions(words, FIELD_OPTIONS, { least: 1, most: 1, name: 'FILE' })
  if (!given.ok) return given
  const field = await readField(world, given.value)
  if (!field.ok) return field
  const rulings = rule(field.value)
  const head = JSON.stringify(headAnswer(field.value, rulings))
  const lines = rulings.rulings.map((ruling) => JSON.stringify(entryAnswer(field.value, ruling)))
  const length = lines.reduce((sum, line) => sum + line.length + 2, head.length)
  if (length > OUTPUT_LIMIT_CHARACTERS) {
    return refuseWith(
      both(
        `结果太长（${length} 字符）；请加 --lang zh 或 --lang en 只要一种语言`,
        `the result is too long (${length} characters): ask for one language with --lang zh or --lang en`,
      ),
    )
  }
  const entries = lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`
  return ok({ out: `${head.slice(0, -1)},"entries":[${entries}]}\n`, fine: true })
}
