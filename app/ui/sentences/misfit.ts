import type { Lang } from '~/i18n/define'

/** What the formats allow, said in Chinese; what is not listed is code and stays as it is. */
const ALLOWED: readonly (readonly [RegExp, string])[] = [
  [/^weights of 10000 together, not (-?\d+)$/, '各部分权重合计 100%（10000 个基点），现在是 $1'],
  [/^an id used once$/, '每个代码只用一次'],
  [/^each tier once$/, '每个等次只设一次'],
  [/^at most 100 per cent$/, '各等次合计不超过 100%'],
  [/^a scale, since the award is decided on it$/, '标准分的算法（评奖按标准分，就要先设标准分）'],
  [/^fewer than (\d+): the largest field stands first$/, '小于 $1 的数（人数多的一档写在前面）'],
  [/^maxima with a small common multiple, e\.g\. 10000$/, '容易通分的满分，例如 100.00'],
  [/^at most (\d+)$/, '不大于 $1 的名次'],
  [/^(?:number|int) >= (-?\d+)$/, '不小于 $1 的数'],
  [/^(?:number|int) <= (-?\d+)$/, '不大于 $1 的数'],
  [/^string >= 1$/, '不空的文字'],
  [/^string <= (\d+)$/, '不超过 $1 个字的文字'],
  [/^array >= (\d+)$/, '至少 $1 行'],
  [/^array <= (\d+)$/, '至多 $1 行'],
  [/^(?:number|int)$/, '数字'],
  [/^string$/, '文字'],
  [/^boolean$/, 'true 或 false'],
  [/^no key (.+)$/, '删去这里没有的项 $1'],
]

/** What may stand in a place of a file, as a reader of `lang` takes it. */
export function allowedText(allowed: string, lang: Lang): string {
  if (lang === 'en') return allowed
  const said = ALLOWED.find(([pattern]) => pattern.test(allowed))
  return said ? allowed.replace(said[0], said[1]) : allowed
}

/** What stands in a place of a file; an empty place is called empty. */
export function shown(found: string, lang: Lang): string {
  if (found !== 'nothing' && found !== '""') return found
  return lang === 'zh' ? '空' : 'nothing'
}
