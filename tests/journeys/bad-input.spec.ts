import { TAP_PROTOCOL } from '../../app/realtime/taps'
import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import ExcelJS from 'exceljs'
import { io, type Socket } from 'socket.io-client'
import { LIVE_PATH, PROTOCOL_VERSION, type Refused } from '../../app/realtime/protocol'
import { idNumber } from '../given/id-number'
import { arrive } from './cast'
import { BLIND, DESK, OPEN, test, type Furnished } from './furnished'
import { expectRefused, post, rowsOf } from './refused'

test.use({ houseOf: 'bad-input' })

const LANGS = ['zh', 'en'] as const
const SCRIPT = '<script>alert(1)</script>'

const REGISTRATION = {
  kind: 'contestant',
  contactName: '普建波',
  contactPhone: '13812345678',
  m1Name: '普建波',
  m1Id: idNumber(850),
  m1Phone: '',
  m1Level: 'none',
  org: '曲江电力安装公司',
  teamName: '',
  delegation: '红塔区',
  coach1: '',
  coach1Org: '',
  coach2: '',
  coach2Org: '',
  consent: 'yes',
}

const BAD_REGISTRATIONS: readonly [keyof typeof REGISTRATION, string][] = [
  ['contactName', '长'.repeat(51)],
  ['contactName', ''],
  ['contactPhone', '１３８１２３４５６７８'],
  ['contactPhone', SCRIPT],
  ['kind', 'robot'],
  ['m1Name', '李\u0000四'],
  ['m1Name', '李\u202E四'],
  ['m1Id', '５３０４００１９９００１０１００１９'],
  ['m1Id', `${idNumber(850).slice(0, 17)}${idNumber(850).endsWith('1') ? '2' : '1'}`],
  ['m1Id', '9'.repeat(5000)],
  ['m1Phone', '12345'],
  ['m1Level', 'grand-master'],
  ['org', '单'.repeat(50_000)],
  ['delegation', '\u0007'],
  ['coach1Org', '校'.repeat(101)],
]

test('the registration form names the field and keeps nothing', async ({ house, request }) => {
  const before = await rowsOf(house)
  for (const [field, value] of BAD_REGISTRATIONS) {
    for (const lang of LANGS) {
      const form = { ...REGISTRATION, [field]: value }
      const answer = await post(request, house, `/register/${DESK}`, { form, lang })
      expectRefused(answer, lang, field, `${field} ${value.slice(0, 20)}`)
    }
  }
  const elsewhere = await post(request, house, `/register/${BLIND}`, { form: REGISTRATION })
  expect(elsewhere.status).toBeGreaterThanOrEqual(400)
  expect(elsewhere.text, 'another stage').toContain('现在处于“评分中”')
  expect((await post(request, house, '/register/NOBODY', { form: REGISTRATION })).status).toBe(404)
  const json = { data: '{"org":', headers: { 'content-type': 'application/json' } }
  expectRefused(await post(request, house, `/register/${DESK}`, json), 'zh', null, 'half a JSON')
  const torn = { data: '--x\r\nnothing', headers: { 'content-type': 'multipart/form-data; boundary=x' } }
  expectRefused(await post(request, house, `/register/${DESK}`, torn), 'zh', null, 'a torn form')
  const twice = {
    data: `${new URLSearchParams(REGISTRATION).toString()}&org=again`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }
  expectRefused(await post(request, house, `/register/${DESK}`, twice), 'zh', 'org', 'a field twice')
  const flood = await post(request, house, `/register/${DESK}`, {
    form: { ...REGISTRATION, org: '单'.repeat(100_000) },
  })
  expect(flood.status).toBe(413)
  expect(flood.text).toContain('提交的内容太大')
  expect(await rowsOf(house)).toEqual(before)
})

test('HTML and formulas stay what was typed', async ({ house, request, browser }) => {
  const form = { ...REGISTRATION, contactName: '=1+1', m1Name: '=1+1', m1Id: idNumber(851), org: SCRIPT }
  expect((await post(request, house, `/register/${DESK}`, { form })).status).toBe(200)
  const account = {
    intent: 'create',
    name: `<img src=x onerror=alert(2)>`,
    employer: '=cmd|1',
    delegation: '',
  }
  const people = { form: { ...account, login: '', password: '' }, cookie: house.staff.administrator ?? '' }
  expect((await post(request, house, '/organizer/people', people)).status).toBe(302)
  const page = await arrive(browser, house.origin)
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  for (const [cookie, address, shown] of [
    [house.staff.organizer, `/organizer/events/${DESK}/entries`, [SCRIPT, '=1+1']],
    [house.staff.administrator, '/organizer/people', [account.name]],
  ] as const) {
    const [name = '', value = ''] = (cookie ?? '').split('=')
    await page.context().addCookies([{ name, value, url: house.origin }])
    await page.goto(address, { waitUntil: 'networkidle' })
    for (const text of shown) await expect(page.locator('main')).toContainText(text)
  }
  expect(dialogs).toEqual([])
  await page.context().close()
})

test('the people form names the field and keeps nothing', async ({ house, request }) => {
  const before = await rowsOf(house)
  const cookie = house.staff.administrator ?? ''
  const person = { intent: 'create', name: '杨光', employer: '', delegation: '', login: '', password: '' }
  for (const [field, value] of [
    ['name', '名'.repeat(51)],
    ['name', '杨\u0000光'],
    ['employer', '厂'.repeat(81)],
    ['login', 'ｚｈａｎｇｓａｎ'],
    ['login', `${SCRIPT}`],
    ['login', 'x'.repeat(4000)],
    ['password', '1'],
  ] as const) {
    for (const lang of LANGS) {
      const form = { ...person, [field]: value }
      expectRefused(
        await post(request, house, '/organizer/people', { form, cookie, lang }),
        lang,
        field,
        field,
      )
    }
  }
  const grant = { intent: 'grant', accountId: house.judgeIds[0] ?? '', duty: 'registrar', eventCode: '' }
  for (const form of [
    { ...person, intent: 'explode' },
    { ...grant, accountId: 'nobody' },
    { ...grant, duty: 'emperor' },
    { ...grant, eventCode: 'NOBODY' },
  ]) {
    expectRefused(await post(request, house, '/organizer/people', { form, cookie }), 'zh', null, form.intent)
  }
  const stranger = { form: person, cookie: house.judges[0] ?? '' }
  expect((await post(request, house, '/organizer/people', stranger)).status).toBe(403)
  expect((await post(request, house, '/organizer/people', { form: person })).status).toBe(401)
  expect(await rowsOf(house)).toEqual(before)
})

async function sheetOf({ db }: Furnished, eventId: string, accountId: string) {
  const sheet = await db.sheet.findFirstOrThrow({
    where: { eventId, judge: { accountId } },
    select: { id: true, module: { select: { criteria: { select: { aspects: { select: { id: true } } } } } } },
  })
  return { id: sheet.id, aspectId: sheet.module.criteria[0]?.aspects[0]?.id ?? '' }
}

test('a mark that cannot be is refused in one sentence', async ({ house, request }) => {
  const before = await rowsOf(house)
  const [me = '', other = ''] = house.judgeIds
  const [cookie = ''] = house.judges
  const own = await sheetOf(house, house.blind.id, me)
  const past = await sheetOf(house, house.open.id, me)
  const foreign = await sheetOf(house, house.blind.id, other)
  const answer = { kind: 'points', hundredths: 500 }
  const tap = { kind: 'mark', entryId: randomUUID(), seq: 1, aspectId: own.aspectId, answer, revision: 0 }
  const batch = (sheetId: string, changed: object) => {
    const taps = [{ ...tap, sheetId, ...changed }]
    return { data: { protocol: TAP_PROTOCOL, holder: 'tablet-1', taps } }
  }
  const at = (sheetId: string, changed: object, lang: 'zh' | 'en' = 'zh') =>
    post(request, house, '/judge/taps', { ...batch(sheetId, changed), cookie, lang })
  for (const lang of LANGS) {
    for (const [field, value] of [
      ['answer.hundredths', { answer: { kind: 'points', hundredths: 12.5 } }],
      ['answer.hundredths', { answer: { kind: 'points', hundredths: '500' } }],
      ['answer.hundredths', { answer: { kind: 'points' } }],
      ['answer', { answer: 'x'.repeat(2000) }],
      ['entryId', { entryId: 'not-a-uuid' }],
      ['aspectId', { aspectId: 'a'.repeat(5000) }],
      ['revision', { revision: '１' }],
      ['revision', { revision: -1 }],
    ] as const) {
      expectRefused(
        await at(own.id, value, lang),
        lang,
        `taps.0.${field}`,
        JSON.stringify(value).slice(0, 60),
      )
    }
    for (const form of [
      { answer: { kind: 'points', hundredths: 1_000_000 } },
      { answer: { kind: 'points', hundredths: -25 } },
      { answer: { kind: 'points', hundredths: 501 } },
      { answer: { kind: 'yes-no', yes: true } },
      { aspectId: 'a\u0000b' },
      { aspectId: 'no-such-aspect' },
      { aspectId: past.aspectId },
    ]) {
      expectRefused(await at(own.id, form, lang), lang, null, JSON.stringify(form))
    }
    for (const sheetId of ['no-such-sheet', foreign.id, past.id]) {
      expectRefused(await at(sheetId, {}, lang), lang, null, sheetId)
    }
  }
  expect((await post(request, house, '/judge/taps', batch(own.id, {}))).status).toBe(401)
  const organizer = { ...batch(own.id, {}), cookie: house.staff.organizer ?? '' }
  expect((await post(request, house, '/judge/taps', organizer)).status).toBe(403)
  expect(await rowsOf(house)).toEqual(before)
})

test('signing in with nonsense tells nothing and opens nothing', async ({ house, request }) => {
  // the journal does grow: a wrong password for a real account is written down
  const before = await rowsOf(house)
  for (const lang of LANGS) {
    for (const [field, login, password] of [
      ['login', 'ａｄｍｉｎ', 'x'],
      ['login', `admin' or 1=1 --`, 'x'],
      ['login', 'a'.repeat(100_000), 'x'],
      ['login', 'ad\u0000min', 'x'],
      ['password', 'admin', ''],
      ['password', 'admin', 'p'.repeat(5000)],
      [null, 'admin', 'wrong-password'],
      [null, 'nobody', 'wrong-password'],
    ] as const) {
      const answer = await post(request, house, '/sign-in', { form: { login, password }, lang })
      expectRefused(answer, lang, field, login.slice(0, 20))
    }
  }
  expect({ ...(await rowsOf(house)), journal: 0 }).toEqual({ ...before, journal: 0 })
})

const HEAD = '姓名,证件号,手机号,单位,代表队,队名,技能等级,教练1,教练1单位,教练2,教练2单位'

async function workbook(rows: readonly (string | number)[][]): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('报名表').addRows([...rows])
  return Buffer.from(await book.xlsx.writeBuffer())
}

test('an import names the row and the column, or why the file is not read', async ({ house, request }) => {
  const before = await rowsOf(house)
  const cookie = house.staff.organizer ?? ''
  const upload = (buffer: Buffer, lang: 'zh' | 'en' = 'zh', code = DESK) => {
    const file = { name: 'entries.xlsx', mimeType: 'application/octet-stream', buffer }
    const multipart = { file, intent: 'import' }
    return post(request, house, `/organizer/events/${code}/entries/import`, { multipart, cookie, lang })
  }
  const good = `李立新,${idNumber(860)},,星云机械厂,江川区,,,,,,`
  const bad = [
    `李\u0007四,${idNumber(861)},,星云机械厂,江川区,,,,,,`,
    `王五,５３０４００１９９００１０１００１９,,星云机械厂,江川区,,,,,,`,
    `赵六,${idNumber(862)},123,星云机械厂,江川区,,,,,,`,
    `孙七,${idNumber(863)},,${'厂'.repeat(101)},江川区,,,,,,`,
  ]
  for (const lang of LANGS) {
    const { status, text } = await upload(Buffer.from([HEAD, good, ...bad].join('\n')), lang)
    expect(status).toBe(422)
    for (const [row, column] of [
      [3, '姓名'],
      [4, '证件号'],
      [5, '手机号'],
      [6, '单位'],
    ] as const) {
      expect(text).toContain(`${row} ${column} `)
    }
    expect(text).not.toContain('2 姓名')
  }
  const numeric = await upload(
    await workbook([HEAD.split(','), ['李立新', 530400199306070000, '', '厂', '区']]),
  )
  expect(numeric.status).toBe(422)
  expect(numeric.text).toContain('2 证件号')
  const headless = Buffer.from('a,b\n1,2')
  expectRefused(await upload(headless), 'zh', null, 'no head')
  expect((await upload(headless, 'en')).sentence).toMatch(/lacks: 姓名、证件号/)
  const bomb = await workbook([HEAD.split(','), ['a'.repeat(45 * 1024 * 1024)]])
  expect(bomb.length).toBeLessThan(1024 * 1024)
  for (const lang of LANGS) {
    for (const [what, bytes, status] of [
      ['only a head', Buffer.from(HEAD), 422],
      ['nothing', Buffer.alloc(0), 422],
      ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 422],
      ['half an archive', Buffer.concat([Buffer.from('PK'), Buffer.alloc(500, 1)]), 422],
      ['11 MB', Buffer.alloc(11 * 1024 * 1024, 'a'), 413],
      ['a bomb', bomb, 413],
    ] as const) {
      const answer = await upload(bytes, lang)
      expectRefused(answer, lang, null, what)
      expect(answer.status, what).toBe(status)
    }
  }
  expect((await upload(Buffer.alloc(13 * 1024 * 1024, 'a'))).status).toBe(413)
  expectRefused(await upload(Buffer.from(`${HEAD}\n${good}`), 'zh', BLIND), 'zh', null, 'another stage')
  expect(await rowsOf(house)).toEqual(before)

  const formula = `=1+1,${idNumber(864)},,=HYPERLINK("http://x"),江川区,,,,,,`
  expect((await upload(Buffer.from(`${HEAD}\n${formula.replaceAll('"', '')}`))).status).toBe(200)
  const kept = await house.db.entry.findFirst({
    where: { org: '=HYPERLINK(http://x)' },
    select: { members: true },
  })
  expect(kept?.members.map(({ name }) => name)).toEqual(['=1+1'])
})

test('questions to the interface that make no sense are told so', async ({ house, request }) => {
  for (const [lang, han] of [
    ['zh-CN', true],
    ['en', false],
  ] as const) {
    const headers = { 'accept-language': lang }
    for (const [address, status] of [
      [`/api/v1/events?season=${'x'.repeat(65)}`, 400],
      ['/api/v1/events?season=', 400],
      ['/api/v1/events/NOBODY/board', 404],
      [`/api/v1/events/${encodeURIComponent(SCRIPT)}/board`, 404],
      ['/api/v1/events/%00/board', 404],
      [`/api/v1/events/${'x'.repeat(3000)}/board`, 404],
    ] as const) {
      const answer = await request.get(house.origin + address, { headers })
      expect(answer.status(), address).toBe(status)
      const { refusal } = (await answer.json()) as { refusal: { sentence: string } }
      expect(/\p{Script=Han}/u.test(refusal.sentence), refusal.sentence).toBe(han)
    }
    const torn = await request.get(`${house.origin}/%E0%A4%A`, { headers })
    expect(torn.status()).toBe(400)
    expect(/\p{Script=Han}/u.test(await torn.text())).toBe(han)
  }
})

test('a form from another site is refused', async ({ house, request }) => {
  const before = await rowsOf(house)
  for (const origin of ['https://elsewhere.example', 'null']) {
    for (const lang of LANGS) {
      const sending = { form: REGISTRATION, headers: { origin }, lang, cookie: house.staff.organizer ?? '' }
      const { status, text } = await post(request, house, `/register/${DESK}`, sending)
      expect(status).toBe(403)
      expect(text).toMatch(lang === 'zh' ? /已拒绝，什么都没有改动/ : /nothing was changed/)
    }
  }
  expect(await rowsOf(house)).toEqual(before)
})

test('the live line refuses what it does not understand and stays up', async ({ house }) => {
  const lines: Socket[] = []
  const join = (cookie = '') => {
    const line = io(house.origin, {
      path: LIVE_PATH,
      transports: ['websocket'],
      auth: { version: PROTOCOL_VERSION },
      extraHeaders: { origin: house.origin, cookie },
      forceNew: true,
    })
    lines.push(line)
    return line
  }
  const line = join()
  const refused: Refused[] = []
  line.on('refused', (message: Refused) => refused.push(message))
  const nonsense = [
    undefined,
    null,
    42,
    'watch',
    [],
    {},
    { topic: 1, since: 0 },
    { topic: 'watch', since: '0' },
  ]
  const odd = [
    { topic: 'watch', since: -2 },
    { topic: 'watch', since: 0.5 },
    { topic: 'x'.repeat(5000), since: 0 },
  ]
  const unknown = [
    '',
    'everything',
    'board:',
    `board:${SCRIPT}`,
    'board:NOBODY',
    `control:${BLIND}`,
    'board:../x',
  ]
  for (const message of [...nonsense, ...odd]) line.emit('watch', message)
  for (const topic of unknown) line.emit('watch', { topic, since: -1 })
  line.emit('leave', { topic: 7 })
  line.emit('explode', { everything: true })
  const expected = { 'not-understood': nonsense.length + odd.length, 'no-such-topic': unknown.length }
  const counted = () =>
    Object.fromEntries(
      Object.keys(expected).map((code) => [code, refused.filter((one) => one.code === code).length]),
    )
  await expect.poll(counted).toEqual(expected)
  const judge = join(house.judges[0])
  const shut = new Promise<Refused>((done) => judge.once('refused', done))
  judge.emit('watch', { topic: `control:${BLIND}`, since: -1 })
  expect((await shut).code).toBe('no-such-topic')
  const fresh = join()
  const told = new Promise<{ topic: string }>((done) => fresh.once('changed', done))
  fresh.emit('watch', { topic: `board:${OPEN}`, since: -1 })
  expect((await told).topic).toBe(`board:${OPEN}`)
  for (const one of lines) one.disconnect()
  expect((await fetch(`${house.origin}/ready`)).status).toBe(200)
})
