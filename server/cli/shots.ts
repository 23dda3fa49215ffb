import { mkdirSync, rmSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { findBrowser, QUIET_FLAGS } from './browser.mjs'
import { paths } from '../../app/paths'
import { readAccess, type DemoAccess } from './access'
import { shootReveal } from './shots-reveal'

const SIZES = {
  wall: { width: 1920, height: 1080 },
  wall4k: { width: 3840, height: 2160 },
  video: { width: 1280, height: 720 },
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1180, height: 820 },
  upright: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
} as const

type Size = keyof typeof SIZES
type Visitor = 'anybody' | 'judge' | 'contestant' | (string & {})
type Shot = {
  readonly name: string
  readonly path: string
  readonly as: Visitor
  readonly sizes?: readonly Size[]
}

const WALLS: readonly Size[] = ['wall', 'wall4k']
/** published behind the freeze: its ceremony can be led at once */
const TO_OPEN = 'COOK-26'
const DESK: readonly Size[] = ['desktop', 'phone']
const HAND: readonly Size[] = ['phone', 'narrow']

function shotsOf({ liveEvent, screens }: DemoAccess): Shot[] {
  const staff = (name: string, path: string, as: string, sizes = DESK): Shot => ({ name, path, as, sizes })
  const prepared = ['WELD-26', 'CARE-26', 'ROBO-26', 'COOK-26', 'TEAS-26']
  return [
    { name: 'home', path: paths.home(), as: 'anybody', sizes: DESK },
    { name: 'watch', path: paths.watch(), as: 'anybody', sizes: DESK },
    { name: 'board-live', path: paths.board(liveEvent), as: 'anybody', sizes: ['desktop', 'phone'] },
    { name: 'board-hits', path: `${paths.board(liveEvent)}?q=1`, as: 'anybody', sizes: HAND },
    { name: 'board-blank', path: paths.board('WELD-26'), as: 'anybody', sizes: HAND },
    { name: 'card-live', path: paths.card(liveEvent), as: 'anybody', sizes: HAND },
    { name: 'card-open', path: paths.card('TEAS-26'), as: 'anybody', sizes: HAND },
    { name: 'card-none', path: paths.card('TEAS-26', '0'), as: 'anybody', sizes: HAND },
    { name: 'wall-live', path: paths.wall(liveEvent), as: 'anybody', sizes: WALLS },
    { name: 'calls', path: paths.calls(liveEvent), as: 'anybody', sizes: [...WALLS, 'phone'] },
    { name: 'board-open', path: paths.board('TEAS-26'), as: 'anybody', sizes: DESK },
    { name: 'wall-open', path: paths.wall('TEAS-26'), as: 'anybody', sizes: WALLS },
    {
      name: 'replay',
      path: paths.replay('COOK-26'),
      as: 'anybody',
      sizes: ['desktop', 'phone', 'wall'],
    },
    ...screens.map(({ code }, n): Shot => ({
      name: `screen-${n + 1}`,
      path: paths.screen(code),
      as: 'anybody',
      sizes: WALLS,
    })),
    ...['lead', 'top5', 'title'].map((show): Shot => ({
      name: `overlay-${show}`,
      path: `${paths.overlay(liveEvent)}?show=${show}&key=chroma`,
      as: 'anybody',
      sizes: ['video'],
    })),
    { name: 'register', path: paths.register(), as: 'anybody', sizes: DESK },
    { name: 'register-form', path: paths.registerFor('WELD-26'), as: 'anybody', sizes: DESK },
    { name: 'my', path: paths.my(), as: 'contestant', sizes: DESK },
    { name: 'sign-in', path: paths.signIn(), as: 'anybody', sizes: DESK },
    { name: 'judge-enter', path: paths.judgeEnter(), as: 'anybody', sizes: ['tablet', 'phone'] },
    { name: 'not-found', path: '/watch/NOPE', as: 'anybody', sizes: DESK },
    { name: 'judge-sheets', path: paths.judge(), as: 'judge', sizes: ['tablet', 'phone'] },
    staff('season', paths.organizer(), 'organizer'),
    staff('season-new', paths.newSeason(), 'organizer'),
    staff('event-new', paths.newEvent(), 'organizer'),
    ...prepared.map((code) => staff(`event-${code}`, paths.event(code), 'organizer')),
    staff('event-live', paths.event(liveEvent), 'organizer'),
    staff('rules', paths.rules('WELD-26'), 'organizer'),
    staff('scheme', paths.scheme(liveEvent), 'organizer'),
    staff('entries', paths.entries('TURN-26'), 'organizer'),
    staff('entries-import', paths.importEntries('WELD-26'), 'organizer'),
    staff('check-in', paths.checkIn('ROBO-26'), 'organizer', ['desktop', 'tablet', 'phone']),
    staff('call-desk', paths.callDesk(liveEvent), 'checkin'),
    staff('draw', paths.draw(liveEvent), 'draw-one', ['desktop', 'tablet', 'phone']),
    staff('panel', paths.panel('CARE-26'), 'organizer'),
    staff('remote', paths.screens(), 'organizer'),
    staff('people', paths.people(), 'organizer'),
    staff('results-blind', paths.results(liveEvent), 'organizer'),
    staff('results-open', paths.results('TEAS-26'), 'organizer'),
    staff('programme', paths.programme(), 'organizer'),
    staff('ceremony-desk', paths.ceremonyDesk(TO_OPEN), 'organizer'),
    staff('ceremony-paper', paths.ceremonyPaper(TO_OPEN), 'organizer'),
    { name: 'wall-programme', path: paths.programmeWall(), as: 'anybody', sizes: ['wall'] },
    { name: 'wall-ceremony', path: paths.ceremony(TO_OPEN), as: 'anybody', sizes: ['wall'] },
    staff('control', paths.control(liveEvent), 'chief-judge', ['tablet', 'desktop']),
    staff('pad-file', paths.padFile(liveEvent), 'chief-judge'),
    staff('paper', paths.paper(liveEvent), 'organizer'),
    { name: 'verify', path: paths.verify(), as: 'anybody', sizes: DESK },
    { name: 'verify-live', path: paths.verify(liveEvent), as: 'anybody', sizes: DESK },
    staff('awards', paths.awards(), 'award-office'),
    staff('awards-event', paths.awardsEvent('TEAS-26'), 'award-office'),
    staff('rewards', paths.rewards(), 'award-office'),
    staff('policies', paths.policies(), 'award-office'),
    staff('talent', paths.talent(), 'award-office'),
    staff('audit', paths.audit(), 'auditor'),
  ]
}

async function visitorContext(browser: Browser, access: DemoAccess, as: Visitor): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    baseURL: access.origin,
  })
  if (as === 'anybody') return context
  const page = await context.newPage()
  if (as === 'contestant') await page.goto(access.contestantLink)
  else if (as === 'judge') {
    const [judge] = access.judges
    await page.goto(paths.judgeEnter(judge?.card))
    await page.locator('input[name=pin]').fill(judge?.pin ?? '')
    await page.locator('main form button[type=submit], form button[type=submit]').last().click()
    await page.waitForURL('**/judge')
  } else {
    const staff = access.staff.find((one) => one.duty === as)
    await page.goto(paths.signIn())
    await page.locator('input[name=login]').fill(staff?.login ?? '')
    await page.locator('input[name=password]').fill(access.password)
    await page.locator('input[name=password]').press('Enter')
    await page.waitForURL((url) => url.pathname !== '/sign-in')
  }
  await page.close()
  return context
}

/**
 * `npm run shots [NAME …]`: every screen of the running demo, at the sizes its audience uses, into shots/. `reveal` leads
 * a whole ceremony, one picture a step; it is done only when it is asked for, because it opens the results.
 */
async function main() {
  const access = readAccess()
  const only = process.argv.slice(2)
  if (only.length === 0) rmSync('shots', { recursive: true, force: true })
  mkdirSync('shots', { recursive: true })
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: QUIET_FLAGS })
  const contexts = new Map<Visitor, BrowserContext>()
  const shots = shotsOf(access).filter((shot) => only.length === 0 || only.includes(shot.name))
  for (const shot of shots) {
    const context = contexts.get(shot.as) ?? (await visitorContext(browser, access, shot.as))
    contexts.set(shot.as, context)
    for (const size of shot.sizes ?? DESK) await shoot(context, shot, size)
  }
  const sheetPage = contexts.get('judge')
  if (sheetPage && (only.length === 0 || only.includes('pad'))) await shootPad(sheetPage)
  if (only.includes('reveal')) {
    const hall = contexts.get('anybody') ?? (await visitorContext(browser, access, 'anybody'))
    const stage = contexts.get('organizer') ?? (await visitorContext(browser, access, 'organizer'))
    console.log(`${TO_OPEN}: ${await shootReveal({ hall, stage }, TO_OPEN)} steps opened`)
  }
  await browser.close()
  console.log(`${shots.length} screens in shots/`)
}

async function shoot(context: BrowserContext, { name, path }: Shot, size: Size) {
  const page = await context.newPage()
  await page.setViewportSize(SIZES[size])
  await page.goto(path)
  await page.waitForLoadState('load')
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await page.screenshot({
    path: `shots/${name}-${size}.png`,
    fullPage: size === 'desktop' || size === 'phone' || size === 'narrow',
  })
  await page.close()
}

async function shootPad(context: BrowserContext) {
  const page = await context.newPage()
  await page.goto(paths.judge())
  const href = await page.locator('a[href^="/judge/sheets/"]').last().getAttribute('href')
  await page.close()
  if (!href) return
  for (const size of ['tablet', 'upright', 'phone'] as const) {
    await shoot(context, { name: 'pad', path: href, as: 'judge' }, size)
    await shoot(context, { name: 'pad-sign', path: `${href}/sign`, as: 'judge' }, size)
  }
}

await main()
