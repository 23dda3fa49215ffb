import { ok } from '~/kit/result'
import { showHundredths } from '~/domain/exact'
import { exactMarks } from './exact-text'
import { both, jsonText, refuseWith, type Both, type Printed, type Read, type World } from './line'
import { nearest } from './nearest'
import { optionOf, readOptions } from './options'
import { headAnswer, honoursGranted, rewardAnswers, rule, waits, type Ruling, type Rulings } from './ruling'
import { FIELD_OPTIONS, readField, type Field } from './score-file'
import { sentence, tierName, toldReason } from './told'

type Step = Readonly<Record<string, unknown>>

function shown(hundredths: number | null): string | null {
  return hundredths === null ? null : showHundredths(hundredths)
}

function marksStep({ rulebook, lang }: Field, { entry }: Ruling, exact: ReturnType<typeof exactMarks>): Step {
  const parts = exact.parts.map(({ id, mark, adds }) => {
    const part = rulebook.parts.find((one) => one.id === id)
    const weighed = part && {
      name: part.name,
      outOf: showHundredths(part.outOfHundredths),
      weightPercent: showHundredths(part.weightBasisPoints),
    }
    return { part: id, ...weighed, mark, adds }
  })
  const said = parts.map(({ part, mark, weightPercent, adds }) =>
    weightPercent === undefined
      ? `${part} ${mark ?? '—'}`
      : `${part} ${mark ?? '—'} × ${weightPercent}% = ${adds ?? '—'}`,
  )
  const line = both(`各部分：${said.join('；')}。`, `Parts: ${said.join('; ')}.`)
  return {
    step: 'marks',
    rule: '2.5',
    status: entry.outcome,
    minutes: entry.minutes,
    parts,
    ...sentence(lang, line),
  }
}

function totalLine(exact: string, deduction: string, total: string | null, missing: readonly string[]): Both {
  if (total === null) {
    const list = missing.join(', ')
    return list === ''
      ? both('不计总分。', 'No total.')
      : both(
          `没有总分：${list} 没有成绩，空白不是零分。`,
          `No total: ${list} has no mark; blank is not zero.`,
        )
  }
  return both(
    `扣分 ${deduction} 后，取整前 ${exact}，公布 ${total}（四舍五入到两位小数）。`,
    `After a deduction of ${deduction}: ${exact} before rounding, ${total} as published (half up, two decimals).`,
  )
}

function totalStep(
  { rulebook, lang }: Field,
  { entry, line }: Ruling,
  exact: ReturnType<typeof exactMarks>,
): Step {
  const total = shown(line.totalHundredths)
  const deduction = showHundredths(entry.deductionHundredths ?? 0)
  const missing = waits(entry, line) ? exact.parts.flatMap(({ id, mark }) => (mark === null ? [id] : [])) : []
  return {
    step: 'total',
    rule: '2.5',
    exact: total === null ? null : exact.exact,
    deduction,
    total,
    rankOn: rulebook.rounding.rankOn,
    ...sentence(lang, totalLine(exact.exact, deduction, total, missing)),
  }
}

function neighbour(lang: Field['lang'], ruling: Ruling | undefined): Step | null {
  if (!ruling || ruling.line.rank === null) return null
  const { key, rank, totalHundredths, decidedBy } = ruling.line
  return { entry: key, rank, total: shown(totalHundredths), reason: toldReason(lang, decidedBy) }
}

function rankStep({ lang, rulebook }: Field, { rulings }: Rulings, at: number): Step {
  const { line } = rulings[at]!
  return {
    step: 'rank',
    rank: line.rank,
    tieChain: rulebook.tieChain,
    ...toldReason(lang, line.decidedBy),
    above: line.rank === null ? null : neighbour(lang, rulings[at - 1]),
    below: line.rank === null ? null : neighbour(lang, rulings[at + 1]),
  }
}

function stepsOf(field: Field, whole: Rulings, at: number): Step[] {
  const { lang, rulebook, policy } = field
  const ruling = whole.rulings[at]!
  const { entry, line } = ruling
  const exact = exactMarks(rulebook, entry.marks, entry.deductionHundredths ?? 0)
  return [
    marksStep(field, ruling, exact),
    totalStep(field, ruling, exact),
    rankStep(field, whole, at),
    {
      step: 'award',
      actual: whole.results.actual,
      award: line.tier,
      awardName: tierName(lang, line.tier),
      ...toldReason(lang, line.award),
      notGranted: line.refused.map((reason) => toldReason(lang, reason)),
    },
    {
      step: 'honours',
      rule: '2.8',
      granted: honoursGranted(ruling),
      honours: ruling.honours.map(({ honour, owner, granted, reason }) => ({
        honour,
        owner,
        granted,
        ...toldReason(lang, reason),
      })),
    },
    {
      step: 'promotion',
      rule: '2.8',
      level: ruling.promotion?.level ?? null,
      held: entry.level,
      proposals: ruling.promotions.map(({ level, owner, reason }) => ({
        level,
        owner,
        ...toldReason(lang, reason),
      })),
    },
    ...(policy ? [{ step: 'rewards', rule: '3.2', rewards: rewardAnswers(lang, ruling.rewards) }] : []),
  ]
}

/** `explain FILE --entry CODE`: from the marks to the amounts, step by step, each with its rule. */
export async function explain(world: World, words: readonly string[]): Promise<Read<Printed>> {
  const given = readOptions(words, [...FIELD_OPTIONS, 'entry'], { least: 1, most: 1, name: 'FILE' })
  if (!given.ok) return given
  const code = optionOf(given.value, 'entry')
  if (code === null) return refuseWith(both('缺少 --entry 编号', '--entry CODE is missing'))
  const field = await readField(world, given.value)
  if (!field.ok) return field
  const whole = rule(field.value)
  const at = whole.rulings.findIndex(({ line }) => line.key === code)
  if (at < 0) {
    const near = nearest(
      code,
      field.value.entries.map(({ key }) => key),
    ).join(', ')
    const { file } = field.value
    return refuseWith(
      both(`${file}：没有编号 ${code}；相近的有：${near}`, `${file}: no entry ${code}; near ones: ${near}`),
    )
  }
  const answer = { entry: code, ...headAnswer(field.value, whole), steps: stepsOf(field.value, whole, at) }
  return ok({ out: jsonText(answer), fine: true })
}
