import { expect, type Browser, type Page } from '@playwright/test'
import jsQR from 'jsqr'
import type { BoardRow, BoardView } from '../../app/domain/board'

export const PASSWORD = 'a-long-enough-password'

/** A person of the journey: his own browser, his own page. */
export async function arrive(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  return page
}

export async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('main button[type=submit]').click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

type Hire = {
  readonly name: string
  readonly login?: string
  readonly employer?: string
  readonly duty?: string
  readonly eventCode?: string
}

/** The administrator makes an account and grants one duty. */
export async function hire(admin: Page, { name, login, employer, duty, eventCode }: Hire): Promise<void> {
  await admin.goto('/organizer/people')
  const form = admin.locator('form', { has: admin.locator('button[value=create]') })
  await form.locator('input[name=name]').fill(name)
  if (employer) await form.locator('input[name=employer]').fill(employer)
  if (login) {
    await form.locator('input[name=login]').fill(login)
    await form.locator('input[name=password]').fill(PASSWORD)
  }
  await form.locator('button[value=create]').click()
  await admin.waitForURL(/person=/)
  if (duty) await grant(admin, duty, eventCode)
}

async function grant(admin: Page, duty: string, eventCode = ''): Promise<void> {
  const form = admin.locator('form', { has: admin.locator('button[value=grant]') })
  await form.locator('select[name=duty]').selectOption(duty)
  await form.locator('select[name=eventCode]').selectOption(eventCode)
  const before = await admin.locator('section li').count()
  await form.locator('button[value=grant]').click()
  await expect.poll(() => admin.locator('section li').count()).toBeGreaterThanOrEqual(before)
  await expect(admin.locator('[role=alert]')).toHaveCount(0)
}

/** An act that binds is held for a second and a half. */
export async function hold(page: Page, name: RegExp | string): Promise<void> {
  await page.getByRole('button', { name }).click({ delay: 1800 })
}

/** Draws a name into the page's signature box, stroke by stroke. */
export async function drawName(page: Page): Promise<void> {
  const pad = page.locator('.sign-pad')
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('there is nowhere to sign')
  const strokes = [
    [0.2, 0.3, 0.4, 0.25],
    [0.3, 0.2, 0.22, 0.8],
    [0.5, 0.2, 0.45, 0.75],
    [0.5, 0.5, 0.7, 0.8],
  ] as const
  for (const [fromX, fromY, toX, toY] of strokes) {
    await page.mouse.move(box.x + fromX * box.width, box.y + fromY * box.height)
    await page.mouse.down()
    await page.mouse.move(box.x + toX * box.width, box.y + toY * box.height, { steps: 8 })
    await page.mouse.up()
  }
}

/** Reads the printed card as a camera would: the address in the code and the six digits beside it. */
export async function takeCard(page: Page): Promise<{ address: string; pin: string }> {
  await page.locator('main button[type=submit]').click()
  const pin = (await page.getByTestId('card-pin').innerText()).trim()
  const pixels = await page
    .locator('img[src^="data:image/svg"]')
    .evaluate(async (image: HTMLImageElement) => {
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = 480
      const pen = canvas.getContext('2d')
      if (!pen) return []
      pen.fillStyle = 'white'
      pen.fillRect(0, 0, 480, 480)
      pen.drawImage(image, 0, 0, 480, 480)
      return [...pen.getImageData(0, 0, 480, 480).data]
    })
  const code = jsQR(new Uint8ClampedArray(pixels), 480, 480)
  expect(code, 'the card carries a code a camera can read').not.toBeNull()
  return { address: code?.data ?? '', pin }
}

/** The judge at the bench: scans the card, types the PIN. */
export async function sitDown(page: Page, card: { address: string; pin: string }): Promise<void> {
  await page.goto(card.address)
  await page.locator('input[name=pin]').fill(card.pin)
  await page.locator('main form button[type=submit]').click()
  await page.waitForURL('**/judge')
}

/** The public rows of a board, as any programme may read them. */
export async function boardRows(page: Page, code: string): Promise<readonly BoardRow[]> {
  const response = await page.request.get(`/api/v1/events/${code}/board`)
  const board = (await response.json()) as BoardView
  return board.rows
}
