import { ok } from '~/kit/result'
import { readDrawFile, verifyDraw, type DrawVerdict } from '~/domain/draw-file'
import { readPackage } from '~/domain/package'
import { verifyPackage, type Verified } from '~/domain/package-verify'
import type { Difference } from '~/domain/package/difference'
import type { Lang } from '~/i18n/define'
import { textOf } from './files'
import { both, jsonText, misfitAt, refuseWith, type Both, type Printed, type Read, type World } from './line'
import { optionOf, readOptions } from './options'
import { sentence } from './told'

const ONE_FILE = { least: 1, most: 1, name: 'FILE' }

function printed<V extends { readonly ok: boolean }>(lang: Lang | null, verdict: V, said: Both): Printed {
  return { fine: verdict.ok, out: jsonText({ ...verdict, ...sentence(lang, said) }) }
}

/** The verdict, unless the ledger does not end where the reader saw it end. */
function againstHead(verdict: Verified | Difference, head: string | null): Verified | Difference {
  if (
    !verdict.ok ||
    head === null ||
    (head.length >= 8 && verdict.head.digest.startsWith(head.toLowerCase()))
  ) {
    return verdict
  }
  const found = verdict.head.digest
  return { ok: false, place: '$.journal.head', what: 'chain-head', expected: head, found }
}

/** `verify FILE`: a results package computed anew; the first thing that differs is named. */
export async function verify(world: World, words: readonly string[]): Promise<Read<Printed>> {
  const given = readOptions(words, ['head'], ONE_FILE)
  if (!given.ok) return given
  const [file = ''] = given.value.operands
  const text = await textOf(world, file)
  if (!text.ok) return text
  const pkg = readPackage(text.value)
  if (!pkg.ok) return refuseWith(misfitAt(file, pkg.refusal))
  const verdict = againstHead(verifyPackage(pkg.value), optionOf(given.value, 'head'))
  const said = verdict.ok
    ? both(
        `全部重新计算，与公布的一致。账本末端是第 ${verdict.head.seq} 条 ${verdict.head.digest.slice(0, 8)}；请与看板或成绩单上印的账本末端核对，或用 --head 给出，以防末尾被截去。`,
        `Everything was computed anew and agrees. The ledger ends at ${verdict.head.seq} ${verdict.head.digest.slice(0, 8)}: compare it with the head printed on boards and sheets, or give it with --head; a ledger cut off at its end looks whole.`,
      )
    : both(
        `${verdict.place} 不符（${verdict.what}）：应为 ${verdict.expected}，现为 ${verdict.found}。`,
        `${verdict.place} differs (${verdict.what}): expected ${verdict.expected}, found ${verdict.found}.`,
      )
  return ok(printed(given.value.lang, verdict, said))
}

function saidOf(verdict: DrawVerdict): Both {
  if (verdict.ok) {
    return both(
      '每一层与文件中的承诺一致、一一对应。请把 commitments 与密封时公布的承诺值核对；文件没有 present 时，未核对到场名单。',
      'Every layer is the one its commitment speaks of, one to one. Compare the commitments with those published at sealing; without present in the file, attendance was not checked.',
    )
  }
  const { layer, why, facts } = verdict
  const [first, second] = [both(`第 ${layer} 层`, `Layer ${layer}`), JSON.stringify(facts)]
  switch (why) {
    case 'commitment':
      return both(
        `${first.zh}与公布的承诺不符：${second}`,
        `${first.en} is not the one committed to: ${second}`,
      )
    case 'not-bijective':
      return both(`${first.zh}有编号重复：${second}`, `${first.en} uses a code twice: ${second}`)
    case 'layers-do-not-join':
      return both(
        `${first.zh}与上一层接不上：${second}`,
        `${first.en} does not join the layer before: ${second}`,
      )
    case 'not-everyone':
      return both(
        `${first.zh}与到场名单不符：${second}`,
        `${first.en} does not hold those present: ${second}`,
      )
  }
}

/** `verify-draw FILE`: every layer against its published commitment, its bijection and the layer before. */
export async function verifyDrawFile(world: World, words: readonly string[]): Promise<Read<Printed>> {
  const given = readOptions(words, [], ONE_FILE)
  if (!given.ok) return given
  const [file = ''] = given.value.operands
  const text = await textOf(world, file)
  if (!text.ok) return text
  const draw = readDrawFile(text.value)
  if (!draw.ok) return refuseWith(misfitAt(file, draw.refusal))
  const verdict = verifyDraw(draw.value)
  const commitments = draw.value.layers.map(({ layer, commitment }) => ({ layer, commitment }))
  const attendance = draw.value.present !== undefined
  return ok(printed(given.value.lang, { ...verdict, commitments, attendance }, saidOf(verdict)))
}
