import AxeBuilder from '@axe-core/playwright'
import { expect, type Browser, type Page } from '@playwright/test'
import { BLIND, DESK, OPEN, test, type Furnished } from './furnished'

test.use({ houseOf: 'accessible' })

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const ZH = ['zh-CN'] as const
const BOTH = ['zh-CN', 'en-GB'] as const

/** Page, address, whose session, languages; `SHEET` and `SIGN` stand for the first judge's own. */
const PAGES = [
  ['home', '/', 'nobody', ZH],
  ['season', '/watch', 'nobody', BOTH],
  ['blind board', `/watch/${BLIND}`, 'nobody', BOTH],
  ['published board', `/watch/${OPEN}`, 'nobody', ZH],
  ['hits on a board', `/watch/${OPEN}?q=雀`, 'nobody', BOTH],
  ['event card', `/watch/${BLIND}/card`, 'nobody', BOTH],
  ['wall', `/watch/${BLIND}/wall`, 'nobody', ZH],
  ['overlay', `/watch/${OPEN}/overlay`, 'nobody', BOTH],
  ['screen', 'SCREEN', 'nobody', BOTH],
  ['remote', '/organizer/screens', 'organizer', BOTH],
  ['replay', `/watch/${OPEN}/replay`, 'nobody', BOTH],
  ['ceremony wall', `/watch/${BLIND}/ceremony`, 'nobody', BOTH],
  ['board desk', `/organizer/events/${BLIND}/board`, 'organizer', BOTH],
  ['ceremony desk', `/organizer/events/${OPEN}/ceremony`, 'organizer', BOTH],
  ['call board', `/watch/${BLIND}/calls`, 'nobody', BOTH],
  ['own call', `/watch/${BLIND}/calls?n=427`, 'nobody', BOTH],
  ['no calls yet', `/watch/${DESK}/calls`, 'nobody', ZH],
  ['call desk', `/organizer/events/${BLIND}/calls`, 'checkin', BOTH],
  ['programme wall', '/watch/programme', 'nobody', BOTH],
  ['programme', '/organizer/programme', 'organizer', BOTH],
  ['lectern', `/organizer/events/${OPEN}/ceremony/script`, 'organizer', BOTH],
  ['script and call-up list', `/organizer/events/${OPEN}/ceremony/paper`, 'organizer', BOTH],
  ['rehearsal wall', `/organizer/events/${OPEN}/ceremony/rehearsal`, 'organizer', ZH],
  ['registration', `/register/${DESK}`, 'nobody', BOTH],
  ['sign-in', '/sign-in', 'nobody', ZH],
  ['judge’s sheets', '/judge', 'judge-1', ZH],
  ['pad', 'SHEET', 'judge-1', ZH],
  ['sign', 'SIGN', 'judge-1', ZH],
  ['organizer’s season', '/organizer', 'organizer', ZH],
  ['event', `/organizer/events/${BLIND}`, 'organizer', BOTH],
  ['rules', `/organizer/events/${DESK}/rules`, 'organizer', BOTH],
  ['frozen rules', `/organizer/events/${BLIND}/rules`, 'organizer', ZH],
  ['archived packages', '/organizer/packages', 'organizer', ZH],
  ['entries', `/organizer/events/${DESK}/entries`, 'organizer', ZH],
  ['control room', `/judge/control/${BLIND}`, 'chief-judge', ZH],
  ['tablet file', `/judge/control/${BLIND}/pad-file`, 'chief-judge', ZH],
  ['history of a sheet', 'HISTORY', 'chief-judge', BOTH],
  ['paper sheets', `/organizer/events/${BLIND}/paper`, 'organizer', ZH],
  ['ledgers', '/verify', 'nobody', BOTH],
  ['one ledger', `/verify/${BLIND}`, 'nobody', BOTH],
  ['results', `/organizer/events/${OPEN}/results`, 'organizer', ZH],
  ['rewards', '/awards/rewards', 'award-office', ZH],
  ['audit', '/audit', 'auditor', ZH],
] as const

async function violations(page: Page): Promise<string[]> {
  // no page of ours holds another in a frame, so the quick way sees everything
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** A screen that shows all events; hung up once. */
async function screenIn(house: Furnished): Promise<string> {
  const { seasonId } = await house.db.event.findUniqueOrThrow({ where: { code: BLIND } })
  const code = 'axe234'
  const screen = { seasonId, code, name: '门厅', scene: '{"kind":"season"}', setAt: new Date() }
  await house.db.screen.upsert({ where: { code }, create: screen, update: {} })
  return code
}

const sitting = new Map<string, Promise<Page>>()

/** One page a session and language, so that a browser loads the house's programs once. */
function pageOf(house: Furnished, browser: Browser, who: string, locale: string): Promise<Page> {
  const open = async () => {
    const context = await browser.newContext({ baseURL: house.origin, locale })
    const session = who === 'judge-1' ? house.judges[0] : house.staff[who]
    const [cookie = '', value = ''] = (session ?? '').split('=')
    if (cookie) await context.addCookies([{ name: cookie, value, url: house.origin }])
    return context.newPage()
  }
  const key = `${who} ${locale}`
  const page = sitting.get(key) ?? open()
  sitting.set(key, page)
  return page
}

for (const [name, address, who, langs] of PAGES) {
  for (const locale of langs) {
    test(`${name} in ${locale} has no barrier that a machine can find`, async ({ house, browser }) => {
      const { id } = await house.db.sheet.findFirstOrThrow({
        where: { eventId: house.blind.id, judge: { accountId: house.judgeIds[0] ?? '' } },
        select: { id: true },
      })
      const sheet = `/judge/sheets/${id}`
      const own = {
        SHEET: sheet,
        SIGN: `${sheet}/sign`,
        HISTORY: `/judge/control/${BLIND}/history/${id}`,
        SCREEN: `/screen/${await screenIn(house)}`,
      }
      const to = Object.hasOwn(own, address) ? own[address as keyof typeof own] : address
      const page = await pageOf(house, browser, who, locale)
      const answer = await page.goto(to, { waitUntil: 'load' })
      expect(answer?.status()).toBe(200)
      expect(new URL(page.url()).pathname).toBe(new URL(to, house.origin).pathname)
      expect(await violations(page)).toEqual([])
    })
  }
}

test('the machine does find a barrier put there on purpose', async ({ house, page }) => {
  await page.goto(`${house.origin}/watch`)
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<img src="/favicon.svg"><button></button>'),
  )
  const found = await violations(page)
  expect(found.join('\n')).toMatch(/image-alt[\s\S]*button-name|button-name[\s\S]*image-alt/)
})
