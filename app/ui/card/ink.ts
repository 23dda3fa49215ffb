/**
 * A picture stands alone: where it is sent there is no style sheet, so it names the paper's colours and letters itself.
 * They are those of app/styles/tokens.css.
 */
export const INK = {
  paper: '#fbfaf7',
  sheet: '#ffffff',
  line: '#dad7cf',
  rule: '#8a8475',
  ink: '#16202b',
  ink2: '#46515c',
  verm: '#be2f1b',
  blue: '#1d5c9e',
  on: '#ffffff',
} as const

export const HAN =
  "-apple-system, 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"
export const SONG = "'Songti SC', STZhongsong, STSong, 'Noto Serif CJK SC', SimSun, serif"
export const NUM = "'DIN Alternate', Bahnschrift, 'Noto Sans CJK SC', 'PingFang SC', sans-serif"

export const CARD = { width: 1080, height: 1440, margin: 72 } as const

const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|[\u{20000}-\u{3ffff}]/u

/** How wide a text is, in letters of its own size: Han take one, the others a little more than half. */
function ems(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (WIDE.test(letter) ? 1 : 0.6), 0)
}

type Room = { readonly width: number; readonly most: number; readonly least: number }

/** A picture wraps no lines: the largest size in which a text fits its room, cut where even the smallest is too large. */
export function fitted(
  text: string,
  { width, most, least }: Room,
): { readonly text: string; readonly size: number } {
  const size = Math.min(most, Math.floor(width / Math.max(1, ems(text))))
  if (size >= least) return { text, size }
  const letters = Array.from(text)
  while (letters.length > 0 && (ems(letters.join('')) + 1) * least > width) letters.pop()
  return { text: `${letters.join('')}…`, size: least }
}
