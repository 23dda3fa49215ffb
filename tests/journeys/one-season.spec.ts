import { expect, test, type Page } from '@playwright/test'
import { idNumber } from '../given/id-number'
import { PASSWORD, arrive, boardRows, drawName, hire, hold, signIn, sitDown, takeCard } from './cast'
import { cisFile } from './cis-file'
import { openHouse, type House } from './house'

const CODE = 'WELD-J'
const PEOPLE = ['施云霞', '普建波', '沐春华', '李晓琳', '段志远'] as const

/** What each judge finds at each seat, seats in the order of their numbers: yes/no, 0–3, yes/no. */
const FINDINGS = [
  [
    [1, 3, 1],
    [1, 3, 1],
    [1, 2, 1],
  ],
  [
    [1, 2, 1],
    [1, 2, 1],
    [1, 2, 1],
  ],
  [
    [1, 1, 1],
    [1, 2, 1],
    [1, 1, 0],
  ],
  [
    [1, 2, 1],
    [1, 2, 1],
    [0, 2, 1],
  ],
  [
    [0, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
  ],
] as const

/** By hand: A = mean of (60.00|40.00·yes + score·20/3), B = mean of 40.00·yes; three judges, nothing dropped. */
const BY_HAND = [
  { total: '97.78', rank: '1', tier: '一等奖' },
  { total: '93.33', rank: '2', tier: '二等奖' },
  { total: '75.56', rank: '4', tier: '三等奖' },
  { total: '80.00', rank: '3', tier: '三等奖' },
  { total: '2.22', rank: '5', tier: null },
] as const

let house: House
test.beforeAll(async () => {
  house = await openHouse()
})
test.afterAll(async () => house.close())

async function markAndSign(page: Page, seats: readonly string[], judge: number, pin: string) {
  await page.goto('/judge')
  const sheets = page.locator('main li a[href^="/judge/sheets/"]')
  const hrefs = await sheets.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs).toHaveLength(seats.length * 2)
  for (const href of hrefs) {
    await page.goto(href)
    const text = await page.locator('body').innerText()
    const number = /编号\s*(\d{3})/.exec(text)?.[1] ?? ''
    const findings = FINDINGS[seats.indexOf(number)]?.[judge]
    if (!findings) throw new Error(`no findings for seat ${number}`)
    const moduleB = /模块\s*B/.test(text)
    await page
      .getByRole('group')
      .getByRole('button', { name: moduleB ? yesNo(findings[2]) : yesNo(findings[0]) })
      .first()
      .click()
    if (!moduleB) {
      await page.locator('button', { hasText: '成形与过渡' }).first().click()
      await page.locator(`[data-score="${findings[1]}"]`).click()
    }
    await expect(page.getByText('全部已送达')).toBeVisible()
    await page.getByRole('link', { name: '复核签名' }).first().click()
    await page.getByRole('tab', { name: '密码签名' }).click()
    for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click()
    await page.getByRole('button', { name: '签名并锁定' }).click()
    await expect(page.getByText('已签名锁定').first()).toBeVisible()
  }
}

const yesNo = (yes: number) => (yes ? /^是/ : /^否/)

// one season in three acts: who came in stays for the next one
test.describe.configure({ mode: 'serial' })

type Cast = {
  readonly organizer: Page
  readonly contestant: Page
  readonly spectator: Page
  readonly cards: readonly { readonly address: string; readonly pin: string }[]
  readonly seats: readonly string[]
}
let cast: Cast

/** 组委会 moves the event on. */
async function moveOn({ organizer }: Pick<Cast, 'organizer'>, to: string): Promise<void> {
  await organizer.goto(`/organizer/events/${CODE}`)
  const form = organizer.locator('form', {
    has: organizer.locator(to === 'freeze' ? 'input[value=freeze]' : `input[name=to][value=${to}]`),
  })
  const button = form.locator('button')
  await button.click({ delay: (await button.getAttribute('class'))?.includes('hold') ? 1800 : 0 })
  await expect(form).toHaveCount(0)
}

test('a season is set up, people register, and the numbers are drawn', async ({ browser }) => {
  const here = () => arrive(browser, house.origin)

  // 管理员: the first visit makes the administrator, who makes the organizer
  const admin = await here()
  await admin.goto('/')
  await admin.waitForURL('**/setup')
  await admin.locator('input[name=name]').fill('管启明')
  await admin.locator('input[name=login]').fill('admin')
  await admin.locator('input[name=password]').fill(PASSWORD)
  await admin.locator('main button[type=submit]').click()
  await admin.waitForURL((url) => url.pathname !== '/setup')
  await hire(admin, { name: '周敏', login: 'zhoumin', duty: 'organizer' })

  // 组委会: season, event, scheme from a CIS sheet
  const organizer = await here()
  await signIn(organizer, 'zhoumin')
  await organizer.goto('/organizer/seasons/new')
  await organizer.locator('input[name=name]').fill('2026年玉溪市职业技能竞赛季')
  await organizer.locator('input[name=year]').fill('2026')
  await organizer.locator('input[name=code]').fill('2026')
  await organizer.locator('main form button[type=submit]').click()
  await organizer.waitForURL((url) => !url.pathname.endsWith('/new'))
  await organizer.goto('/organizer/events/new')
  await organizer.locator('input[name=code]').fill(CODE)
  await organizer.locator('input[name=name]').fill('焊工')
  await organizer.locator('input[name=trade]').fill('焊工')
  await organizer.locator('select[name=classCode]').selectOption('CITY_C1')
  await organizer.locator('select[name=group]').selectOption('职工组')
  await organizer.locator('select[name=preset]').selectOption('city-10-20-30')
  await organizer.locator('input[name=startsAt]').fill('2026-12-12T08:30')
  await organizer.locator('main form button[type=submit]').click()
  await organizer.waitForURL(`**/organizer/events/${CODE}`)
  await organizer.goto(`/organizer/events/${CODE}/scheme`)
  const file = await cisFile({
    A: [
      { type: 'M', title: '焊缝余高', max: 40 },
      { type: 'J', title: '成形与过渡', max: 20 },
    ],
    B: [{ type: 'M', title: '射线探伤', max: 40 }],
  })
  await organizer.locator('input[type=file]').setInputFiles({
    name: 'scheme.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: file,
  })
  await organizer.locator('button[value=check]').click()
  await organizer.locator('button[value=replace]').click()
  await expect(organizer.locator('main')).toContainText('100.00')

  const step = (to: string) => moveOn({ organizer }, to)
  await step('registration')

  // 管理员: everybody else, each with one duty
  for (const [name, login, duty, eventCode] of [
    ['张一帆', 'zhangyi', 'draw-one', CODE],
    ['谭尔雅', 'tanger', 'draw-two', CODE],
    ['段绍荣', 'duansr', 'chief-judge', CODE],
    ['孔令仪', 'jiandu', 'supervisor', CODE],
    ['刘芳', 'liufang', 'award-office', ''],
  ] as const) {
    await hire(admin, { name, login, duty, eventCode })
  }
  const judges = ['钱云霞', '方文静', '龙海涛']
  for (const name of judges) {
    await hire(admin, { name, employer: '滇池畔职业学院', duty: 'judge', eventCode: CODE })
  }

  // 选手: one registers on the public page and keeps the private link; the rest come in a file
  const contestant = await here()
  await contestant.goto(`/register/${CODE}`)
  const fields: Record<string, string> = {
    contactName: PEOPLE[0],
    contactPhone: '13812345678',
    m1Name: PEOPLE[0],
    m1Id: idNumber(901),
    m1Phone: '13812345678',
    org: '磨盘山钢构公司',
    delegation: '新平县',
    coach1: '杨勇',
    coach1Org: '磨盘山钢构公司',
  }
  for (const [name, value] of Object.entries(fields)) await contestant.locator(`[name=${name}]`).fill(value)
  await contestant.locator('input[name=consent]').check()
  await contestant.locator('main form button[type=submit]').click()
  const link = await contestant.locator('code', { hasText: '/my/enter/' }).innerText()

  const rows = PEOPLE.slice(1).map(
    (name, i) => `${name},${idNumber(902 + i)},1381234567${i},杞麓第${i + 1}厂,通海县,,,教练${i + 1},,,`,
  )
  const csv = ['姓名,证件号,手机号,单位,代表队,队名,技能等级,教练1,教练1单位,教练2,教练2单位', ...rows].join(
    '\n',
  )
  await organizer.goto(`/organizer/events/${CODE}/entries/import`)
  await organizer
    .locator('input[type=file]')
    .setInputFiles({ name: 'entries.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await organizer.locator('button[value=check]').click()
  await organizer.locator('button[value=import]').click()
  await expect(organizer.getByRole('status').first()).toBeVisible()
  await organizer.goto(`/organizer/events/${CODE}/entries`)
  await organizer
    .locator('form', { has: organizer.locator('input[value=all]') })
    .locator('button')
    .click()
  await expect(organizer.locator('form', { has: organizer.locator('input[value=all]') })).toHaveCount(0)

  // 裁判席
  await organizer.goto(`/organizer/events/${CODE}/panel`)
  for (const name of judges) {
    const row = organizer
      .locator('li', { has: organizer.locator('button[value=judge]') })
      .filter({ hasText: name })
    await row.locator('button[value=judge]').click()
    await expect(row).toHaveCount(0)
  }
  const cards: { address: string; pin: string }[] = []
  for (const name of judges) {
    await organizer.goto('/organizer/people')
    await organizer.getByRole('link', { name }).first().click()
    await organizer.locator('a[href$="/card"]').click()
    cards.push(await takeCard(organizer))
  }
  await step('review')
  await step('roster')
  await step('freeze')
  await step('check-in')

  // 检录
  await organizer.goto(`/organizer/events/${CODE}/check-in`)
  for (const name of PEOPLE) {
    const row = organizer.locator('li').filter({ hasText: name })
    await row
      .locator('form', { has: organizer.locator('input[value=present]') })
      .locator('button')
      .click()
    await expect(row.locator('input[value=present]')).toHaveCount(0)
  }

  // 观众 comes before the numbers are drawn and stays on the page
  const spectator = await here()
  await spectator.goto(`/watch/${CODE}`)
  for (const name of PEOPLE) await expect(spectator.locator('body')).not.toContainText(name)

  // 加密裁判: two officers, one layer each
  const one = await here()
  await signIn(one, 'zhangyi')
  await one.goto(`/organizer/events/${CODE}/draw`)
  await hold(one, /一次加密|封存|加密/)
  await expect(one.locator('main')).toContainText('张一帆')
  const two = await here()
  await signIn(two, 'tanger')
  await two.goto(`/organizer/events/${CODE}/draw`)
  await hold(two, /二次加密|封存|加密/)
  await expect(two.locator('main')).toContainText('谭尔雅')
  await expect(spectator.locator('table.board tbody tr')).toHaveCount(5)
  const seats = (await boardRows(spectator, CODE)).map((row) => row.number).sort()

  // 选手 sees only the own number
  await contestant.goto(link)
  await contestant.waitForURL('**/my')
  await contestant
    .getByRole('button', { name: '查看' })
    .or(contestant.locator('form:has(input[value=number]) button'))
    .first()
    .click()
  await expect(contestant.locator('[role=status]').filter({ hasText: /\d{3}/ })).toBeVisible()

  await step('contest')
  await organizer.goto(`/organizer/events/${CODE}/draw`)
  await organizer.locator('button[value=start]').click()
  await expect(organizer.locator('button[value=start]')).toHaveCount(0)
  cast = { organizer, contestant, spectator, cards, seats }
})

test('three judges mark at the bench, and the board follows without a name', async ({ browser }) => {
  const { spectator, cards, seats } = cast
  // 裁判: each on his own tablet
  for (const [i, card] of cards.entries()) {
    const judge = await arrive(browser, house.origin)
    await sitDown(judge, card)
    await markAndSign(judge, seats, i, card.pin)
    if (i < 2) await expect(spectator.locator('table.board')).toContainText(`${i + 1}/3`)
  }
  await expect(spectator.locator('table.board tbody tr').first()).toContainText('97.78')
  for (const name of PEOPLE) await expect(spectator.locator('body')).not.toContainText(name)
})

test('from the lock to the talent pool', async ({ browser }) => {
  const here = () => arrive(browser, house.origin)
  const { organizer, contestant, spectator, seats } = cast
  // 裁判长 locks, 监督员 unseals, 组委会 publishes
  const chief = await here()
  await signIn(chief, 'duansr')
  await chief.goto(`/judge/control/${CODE}`)
  await drawName(chief)
  await hold(chief, /锁定/)
  await expect(chief.locator('form:has(input[value=lock])')).toHaveCount(0)
  const supervisor = await here()
  await signIn(supervisor, 'jiandu')
  await supervisor.goto(`/organizer/events/${CODE}/draw`)
  await hold(supervisor, /解密/)
  await expect(supervisor.locator('form:has(input[value=unseal])')).toHaveCount(0)
  await expect(spectator.locator('body')).not.toContainText(PEOPLE[0])
  await organizer.goto(`/organizer/events/${CODE}/results`)
  await hold(organizer, /公布/)
  await expect(organizer.locator('input[value=publish]')).toHaveCount(0)

  // 观众: the same page, without a reload, now names people, in the ranks computed by hand
  await expect(spectator.locator('table.board')).toContainText('一等奖')
  const published = await boardRows(spectator, CODE)
  for (const [i, seat] of seats.entries()) {
    const expected = BY_HAND[i]
    const row = published.find((each) => each.number === seat)
    expect({ rank: String(row?.rank), total: ((row?.totalHundredths ?? 0) / 100).toFixed(2) }).toEqual({
      rank: expected?.rank,
      total: expected?.total,
    })
    const line = spectator.locator('table.board tbody tr').filter({ hasText: row?.name ?? '?' })
    await expect(line).toContainText(expected?.total ?? '?')
    if (expected?.tier) await expect(line).toContainText(expected.tier)
  }
  expect(published.map((row) => row.name).sort()).toEqual([...PEOPLE].sort())
  const winner = published.find((row) => row.rank === 1)?.name ?? ''

  await moveOn(cast, 'appeal')
  await moveOn(cast, 'notice')
  await organizer.goto(`/organizer/events/${CODE}/results`)
  await hold(organizer, /确认/)
  await expect(organizer.locator('input[value=confirm]')).toHaveCount(0)

  // 奖励办: a policy, then honours, rewards, talent
  const office = await here()
  await signIn(office, 'liufang')
  await office.goto('/awards/policies')
  const policy: Record<string, string> = {
    code: 'prize',
    name: '竞赛季组委会奖金',
    budget: '100000',
    source: '组委会办公会',
    validFrom: '2026-01-01T00:00',
  }
  const form = office.locator('form', { has: office.locator('input[name=budget]') })
  if ((await form.count()) === 0) await office.locator('main a', { hasText: /新/ }).first().click()
  for (const [name, value] of Object.entries(policy)) await form.locator(`input[name=${name}]`).fill(value)
  await form.locator('input[name=scope][value=CITY_C1]').check()
  for (const [i, [tier, role, unit, amount]] of [
    ['first', 'contestant', 'person', '3000'],
    ['first', 'coach-team', 'team', '1500.01'],
    ['second', 'contestant', 'person', '2000'],
  ].entries()) {
    await form.locator('select[name=rowClass]').nth(i).selectOption('CITY_C1')
    await form
      .locator('select[name=rowTier]')
      .nth(i)
      .selectOption(tier ?? '')
    await form
      .locator('select[name=rowRole]')
      .nth(i)
      .selectOption(role ?? '')
    await form
      .locator('select[name=rowUnit]')
      .nth(i)
      .selectOption(unit ?? '')
    await form
      .locator('input[name=rowAmount]')
      .nth(i)
      .fill(amount ?? '')
  }
  await form.locator('button[type=submit]').click()
  await expect(office.locator('main')).toContainText('竞赛季组委会奖金')
  await office.goto(`/awards/events/${CODE}`)
  for (const act of ['honours', 'rewards', 'talent']) {
    const next = office.locator('form', { has: office.locator(`input[name=act][value=${act}]`) })
    await next.locator('button').first().click()
    await expect(
      office
        .locator('aside', { has: office.locator(`input[name=act][value=${act}]`) })
        .filter({ hasText: '步' }),
    ).toHaveCount(0)
  }
  await hold(office, /确认授奖/)
  await expect(office.locator('input[name=act][value=confirm]')).toHaveCount(0)
  await office.goto('/awards/rewards')
  await expect(office.locator('tr').filter({ hasText: winner }).first()).toContainText('3,000.00')
  await office.goto('/awards/talent')
  await expect(office.locator('main')).toContainText(winner)

  // 选手 reads the own result with its reason
  await contestant.goto('/my')
  const mine = published.find((row) => row.name === PEOPLE[0])
  await expect(contestant.locator('main')).toContainText(((mine?.totalHundredths ?? 0) / 100).toFixed(2))
})
