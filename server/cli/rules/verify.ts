import { ok } from '~/kit/result'
import { readDrawFile, verifyDraw, type DrawVerdict } from '~/domain/draw-file'
import { readPackage } from '~/domain/package'
import { verifyPackage } from '~/domain/package-verify'
import type { Lang } from '~/i18n/define'
import { textOf } from './files'
import { both, jsonText, misfitAt, refuseWith, type Both, type Printed, type Read, type World } from './line'
import { readOptions } from './options'
import { sentence } from './told'

const ONE_FILE = { least: 1, most: 1, name: 'FILE' }

function printed(lang: Lang | null, verdict: { readonly ok: boolean }, said: Both): Printed {
  return { fine: verdict.ok, out: jsonText({ ...verdict, ...sentence(lang, said) }) }
}

/** `verify FILE`: a results package computed anew; the first thing that differs is named. */
export async function verify(world: World, words: readonly string[]): Promise<Read<Printed>> {
  const given = readOptions(words, [], ONE_FILE)
  if (!given.ok) return given
  const [file = ''] = given.value.operands
  const text = await textOf(world, file)
  if (!text.ok) return text
  const pkg = readPackage(text.value)
  if (!pkg.ok) return refuseWith(misfitAt(file, pkg.refusal))
  const verdict = verifyPackage(pkg.value)
  const said = verdict.ok
    ? both('全部重新计算，与公布的一致。', 'Everything was computed anew and agrees.')
    : both(
        `${verdict.place} 不符（${verdict.what}）：应为 ${verdict.expected}，现为 ${verdict.found}。`,
        `${verdict.place} differs (${verdict.what}): expected ${verdict.expected}, found ${verdict.found}.`,
      )
  return ok(printed(given.value.lang, verdict, said))
}

function saidOf(verdict: DrawVerdict): Both {
  if (verdict.ok) return both('抽签与公布的承诺一致。', 'The draw is the one that was committed to.')
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
  return ok(printed(given.value.lang, verdict, saidOf(verdict)))
}
