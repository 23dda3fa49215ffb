import { ok } from '~/kit/result'
import { showHundredths, showYuan } from '~/domain/exact'
import { withChange } from './change'
import { both, jsonText, refuseWith, type Printed, type Read, type World } from './line'
import { readOptions } from './options'
import { headAnswer, honoursGranted, rule, type Ruling } from './ruling'
import { FIELD_OPTIONS, readField, type Field } from './score-file'

const CHANGE_LIMIT = 100

/** What of an entry a change can move. */
function consequence({ policy, rulebook }: Field, ruling: Ruling) {
  const { line, promotion, rewards, scale } = ruling
  return {
    total: line.totalHundredths === null ? null : showHundredths(line.totalHundredths),
    rank: line.rank,
    ...(rulebook.scale && { scale }),
    award: line.tier,
    honours: honoursGranted(ruling),
    promotion: promotion?.level ?? null,
    ...(policy && { amounts: rewards.map(({ role, amountFen }) => ({ role, amount: showYuan(amountFen) })) }),
  }
}

function changed(field: Field, changes: readonly string[]): Read<Field> {
  let after = field
  for (const change of changes) {
    const next = withChange(after, change)
    if (!next.ok) return next
    after = next.value
  }
  return ok(after)
}

/** `what-if FILE --change …`: what would differ, entry by entry, after the changes in the order given. */
export async function whatIf(world: World, words: readonly string[]): Promise<Read<Printed>> {
  const operands = { least: 1, most: 1, name: 'FILE' }
  const given = readOptions(words, [...FIELD_OPTIONS, 'change'], operands, ['change'])
  if (!given.ok) return given
  const changes = given.value.options.get('change') ?? []
  if (changes.length === 0 || changes.length > CHANGE_LIMIT) {
    return refuseWith(
      both(
        `--change 现有 ${changes.length} 项；允许 1 到 ${CHANGE_LIMIT} 项`,
        `found ${changes.length} --change; allowed: 1 to ${CHANGE_LIMIT}`,
      ),
    )
  }
  const before = await readField(world, given.value)
  if (!before.ok) return before
  const after = changed(before.value, changes)
  if (!after.ok) return after
  const [was, is] = [rule(before.value), rule(after.value)]
  const earlier = new Map(was.rulings.map((ruling) => [ruling.line.key, consequence(before.value, ruling)]))
  const moved = is.rulings.flatMap((ruling) => {
    const { key } = ruling.line
    const pair = { entry: key, before: earlier.get(key), after: consequence(after.value, ruling) }
    return JSON.stringify(pair.before) === JSON.stringify(pair.after) ? [] : [pair]
  })
  const answer = {
    changes,
    before: headAnswer(before.value, was),
    after: headAnswer(after.value, is),
    entries: moved,
    unchanged: is.rulings.length - moved.length,
  }
  return ok({ out: jsonText(answer), fine: true })
}
