import type { Page } from '@playwright/test'

type Faint = { readonly text: string; readonly ratio: number; readonly where: string }

export type Look = {
  /** texts under 7 : 1 */
  readonly faint: readonly Faint[]
  /** texts nearer to an edge than a twentieth of the screen */
  readonly outside: readonly string[]
  /** what is cut off or makes the page scroll */
  readonly clipped: readonly string[]
  /** words that stand on other words */
  readonly collided: readonly string[]
  readonly texts: number
  readonly titlePx: number
  readonly lowestRowPx: number | null
  readonly cursor: string
}

/** What a wall looks like, by computed styles: contrast, margins, what is cut off, sizes, the cursor. */
export function lookOf(page: Page): Promise<Look> {
  return page.evaluate(() => {
    type Box = { left: number; right: number; top: number; bottom: number }
    type Colour = { r: number; g: number; b: number; a: number }
    const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
      willReadFrequently: true,
    })
    const rgba = (colour: string): Colour => {
      if (!pen) throw new Error('no canvas')
      pen.clearRect(0, 0, 1, 1)
      pen.fillStyle = colour
      pen.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data
      return { r, g, b, a: a / 255 }
    }
    const over = (top: Colour, below: Colour, opacity = 1): Colour => {
      const a = top.a * opacity
      const mix = (x: number, y: number) => x * a + y * (1 - a)
      return { r: mix(top.r, below.r), g: mix(top.g, below.g), b: mix(top.b, below.b), a: 1 }
    }
    const light = ({ r, g, b }: Colour) => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((one) => {
        const part = one / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * x + 0.7152 * y + 0.0722 * z
    }
    const chain = (from: Element): Element[] => {
      const all: Element[] = []
      for (let at: Element | null = from; at; at = at.parentElement) all.unshift(at)
      return all
    }
    const backed = (element: Element): Colour =>
      chain(element).reduce((below, one) => over(rgba(getComputedStyle(one).backgroundColor), below), {
        r: 255,
        g: 255,
        b: 255,
        a: 1,
      })
    const place = (element: Element) =>
      chain(element)
        .slice(-3)
        .map(
          (one) =>
            one.tagName.toLowerCase() + (one.getAttribute('class') ? `.${one.getAttribute('class')}` : ''),
        )
        .join(' > ')
    const [width, height] = [innerWidth, innerHeight]
    const faint: { text: string; ratio: number; where: string }[] = []
    const outside = new Set<string>()
    const clipped = new Set<string>()
    const written: { text: string; where: string; boxes: Box[] }[] = []
    let texts = 0
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const element = node.parentElement
      if (!text || !element || /^(SCRIPT|STYLE|NOSCRIPT|TITLE)$/i.test(element.tagName)) continue
      const style = getComputedStyle(element)
      const range = document.createRange()
      range.selectNodeContents(node)
      // the square of the type: what a font reserves above and below is empty
      const em = parseFloat(style.fontSize)
      const boxes = [...range.getClientRects()]
        .filter((box) => box.width > 1 && box.height > 1)
        .map(({ left, right, top, bottom }) => {
          const middle = (top + bottom) / 2
          return { left, right, top: middle - em / 2, bottom: middle + em / 2 }
        })
      // for screen readers only: a box of one pixel
      const hidden = chain(element).some((one) => {
        const box = one.getBoundingClientRect()
        const { clipPath, position } = getComputedStyle(one)
        return position === 'absolute' && (clipPath !== 'none' || (box.width <= 1 && box.height <= 1))
      })
      if (boxes.length === 0 || hidden || style.visibility === 'hidden') continue
      // a picture with a word in it, and paper that is being torn away, have no ground that styles could tell
      if (element.closest('svg.medal, .tear')) continue
      written.push({ text: text.slice(0, 24), where: place(element), boxes })
      texts += 1
      const opacity = chain(element).reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1)
      const below = backed(element)
      const ink = element instanceof SVGElement ? style.fill : style.color
      const [lighter = 0, darker = 0] = [light(over(rgba(ink), below, opacity)), light(below)].sort(
        (a, b) => b - a,
      )
      const ratio = Math.round(((lighter + 0.05) / (darker + 0.05)) * 100) / 100
      if (ratio < 7) faint.push({ text: text.slice(0, 24), ratio, where: place(element) })
      for (const box of boxes) {
        const inside =
          box.left >= width * 0.05 - 1 &&
          box.right <= width * 0.95 + 1 &&
          box.top >= height * 0.05 - 1 &&
          box.bottom <= height * 0.95 + 1
        if (!inside)
          outside.add(
            `${text.slice(0, 24)} (${place(element)}): ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')}`,
          )
      }
      for (const one of chain(element).slice(1)) {
        const { overflowX, overflowY } = getComputedStyle(one)
        const frame = one.getBoundingClientRect()
        const cut = boxes.some(
          (box) =>
            (overflowX !== 'visible' && (box.left < frame.left - 1 || box.right > frame.right + 1)) ||
            (overflowY !== 'visible' && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1)),
        )
        if (cut) clipped.add(`“${text.slice(0, 24)}” by ${place(one)}`)
      }
    }
    const collided = written.flatMap((one, at) =>
      written
        .slice(at + 1)
        .filter((other) =>
          one.boxes.some((a) =>
            other.boxes.some(
              (b) =>
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
                Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2,
            ),
          ),
        )
        .map((other) => `“${one.text}” (${one.where}) and “${other.text}” (${other.where})`),
    )
    const root = document.documentElement
    if (root.scrollWidth > width || root.scrollHeight > height)
      clipped.add(`the page: ${root.scrollWidth}×${root.scrollHeight} on ${width}×${height}`)
    const title = document.querySelector('h1')
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect().height)
    return {
      faint,
      outside: [...outside],
      clipped: [...clipped],
      collided,
      texts,
      titlePx: title ? title.getBoundingClientRect().height : 0,
      lowestRowPx: rows.length > 0 ? Math.min(...rows) : null,
      cursor: getComputedStyle(document.querySelector('.hall') ?? document.body).cursor,
    }
  })
}

/** Keeps in `window.moved` what any animation has moved: the properties of its keyframes, frame by frame. */
export const WATCH_MOTION = `
window.moved = []
const look = () => {
  for (const one of document.getAnimations()) {
    if (one.playState !== 'running') continue
    const effect = one.effect
    const keys = effect && effect.getKeyframes ? effect.getKeyframes() : []
    const moves = keys.some((key) => ['transform', 'translate', 'scale', 'rotate'].some((name) => key[name] && key[name] !== 'none'))
    const target = effect && effect.target
    if (moves) window.moved.push((one.animationName || 'script') + ' ' + (target ? target.tagName + '.' + target.className : ''))
  }
  requestAnimationFrame(look)
}
requestAnimationFrame(look)`

/** The moving animations seen so far, each once. */
export async function movedOn(page: Page): Promise<string[]> {
  return [...new Set(await page.evaluate(() => (window as unknown as { moved: string[] }).moved))]
}
