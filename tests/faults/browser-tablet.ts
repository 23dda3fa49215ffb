import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../../server/cli/browser.mjs'
import type { Judge } from './furnish'
import { pause } from './house'

const START_MS = 20_000

/** A tablet: a browser of its own whose disk outlives it, so that it can be killed and started again. */
export async function givenTablet(origin: string, judge: Judge) {
  const folder = mkdtempSync(join(tmpdir(), 'season-tablet-'))
  const program = await findBrowser()
  if (!program) throw new Error('no Chromium on this machine')
  let running: ChildProcess | null = null

  async function start(): Promise<{ context: BrowserContext; page: Page }> {
    const portFile = join(folder, 'DevToolsActivePort')
    rmSync(portFile, { force: true })
    const args = [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--lang=zh-CN'],
      ...['--remote-debugging-port=0', `--user-data-dir=${folder}`, '--window-size=1280,800', 'about:blank'],
    ]
    running = spawn(program, args, { stdio: 'ignore', env: { ...process.env, LANGUAGE: 'zh_CN' } })
    const end = Date.now() + START_MS
    while (!existsSync(portFile) || readFileSync(portFile, 'utf8').split('\n').length < 2) {
      if (Date.now() > end) throw new Error('the browser did not start')
      await pause(50)
    }
    const [port] = readFileSync(portFile, 'utf8').split('\n')
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    const [context] = browser.contexts()
    if (!context) throw new Error('the browser has no window')
    // the compiler of these tests names functions by a helper that no page has
    await context.addInitScript('globalThis.__name = (one) => one')
    const [name = '', value = ''] = judge.cookie.split('=')
    // a killed browser may not have written its cookies yet; a real one has had them since the morning
    const expires = Math.floor(Date.now() / 1000) + 36_000
    await context.addCookies([
      { name, value, url: origin, httpOnly: true, sameSite: 'Lax', expires },
      { name: 'lang', value: 'zh', url: origin, expires },
    ])
    return { context, page: await context.newPage() }
  }

  async function kill(): Promise<void> {
    const child = running
    running = null
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    await new Promise<void>((done) => {
      child.once('exit', () => done())
      child.kill('SIGKILL')
    })
  }

  return {
    start,
    kill,
    async clear() {
      await kill()
      await pause(200)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** What the tablet has on its disk, in the order made. */
export function unsentOnDisk(
  page: Page,
): Promise<{ entryId: string; aspectId: string; hundredths: number }[]> {
  return page.evaluate(
    () =>
      new Promise((done, fail) => {
        const asked = indexedDB.open('season-outbox')
        asked.onerror = () => fail(new Error('no database'))
        asked.onsuccess = () => {
          const all = asked.result.transaction('taps').objectStore('taps').getAll()
          all.onsuccess = () => {
            asked.result.close()
            done(all.result as { entryId: string; aspectId: string; hundredths: number }[])
          }
        }
      }),
  )
}

function isKept(page: Page, paths: readonly string[]): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    if (!navigator.serviceWorker.controller) return false
    const cache = await caches.open('pad-pages')
    const kept = await Promise.all(wanted.map((path) => cache.match(path, { ignoreVary: true })))
    return kept.every(Boolean)
  }, paths)
}

/** Waits until the worker rules the page and has kept what it needs. Asked again and again: a promise is no condition. */
export async function untilKept(page: Page, paths: readonly string[]): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await isKept(page, paths))) {
    if (Date.now() > end) throw new Error('the offline copy was not made')
    await pause(50)
  }
}

export function unsentShown(page: Page) {
  return page.locator('.pad-bar [role=status]')
}

/** One edit: the number typed on one aspect; moving on to the next aspect makes it a mark at once. */
export async function edit(page: Page, aspect: number, hundredths: number): Promise<void> {
  const rows = page.locator('[data-aspects] button')
  await rows.nth(aspect).click()
  await page.keyboard.type((hundredths / 100).toFixed(2))
  await rows.nth((aspect + 1) % (await rows.count())).click()
}
