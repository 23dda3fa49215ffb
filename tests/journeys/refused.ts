import { expect, type APIRequestContext } from '@playwright/test'
import type { Furnished } from './furnished'

type Sending = Pick<
  NonNullable<Parameters<APIRequestContext['post']>[1]>,
  'form' | 'multipart' | 'data' | 'headers'
> & { readonly cookie?: string; readonly lang?: 'zh' | 'en' }

export type Told = {
  readonly status: number
  /** the one summary at the head of the page, or the JSON answer's sentence */
  readonly sentence: string
  /** what is said at each field */
  readonly fields: Readonly<Record<string, string>>
  /** the whole page's text */
  readonly text: string
}

type Refused = { readonly sentence: string; readonly fields?: Record<string, string> }

const Json = (text: string) =>
  JSON.parse(text) as { refusal?: Refused; verdicts?: readonly { readonly refusal?: Refused }[] }

function plain(html: string): string {
  return html
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function told(status: number, type: string, body: string): Told {
  if (type.includes('json')) {
    const { refusal: whole, verdicts } = Json(body)
    const refusal = whole ?? verdicts?.[0]?.refusal
    return { status, sentence: refusal?.sentence ?? '', fields: refusal?.fields ?? {}, text: body }
  }
  const alert = /role="alert"[^>]*>([\s\S]*?)<\/div><\/div>/.exec(body)?.[1] ?? ''
  const errors = [...body.matchAll(/id="field-([^"]+)-error"[^>]*>([\s\S]*?)<\/p>/g)]
  return {
    status,
    sentence: plain(alert),
    fields: Object.fromEntries(errors.map(([, name = '', said = '']) => [name, plain(said)])),
    text: plain(body),
  }
}

/** Posts as one of our own pages would, and reads the refusal as the person would. */
export async function post(
  request: APIRequestContext,
  house: Furnished,
  address: string,
  { cookie = '', lang = 'zh', headers, ...body }: Sending,
): Promise<Told> {
  const wish = lang === 'zh' ? 'zh-CN,zh;q=0.9' : 'en-GB,en;q=0.9'
  const answer = await request.post(house.origin + address, {
    ...body,
    headers: { origin: house.origin, 'accept-language': wish, accept: 'text/html', cookie, ...headers },
    maxRedirects: 0,
  })
  return told(answer.status(), answer.headers()['content-type'] ?? '', await answer.text())
}

/** Everything that a refused act must leave as it was. */
export async function rowsOf({ db }: Furnished): Promise<Record<string, number>> {
  const counts = {
    accounts: db.account.count(),
    grants: db.dutyGrant.count(),
    entries: db.entry.count(),
    members: db.member.count(),
    applicants: db.applicant.count(),
    marks: db.mark.count(),
    taps: db.markTap.count(),
    sessions: db.session.count(),
    journal: db.journalEntry.count(),
  }
  const pairs = Object.entries(counts).map(async ([name, count]) => [name, await count] as const)
  return Object.fromEntries(await Promise.all(pairs))
}

const HAN = /\p{Script=Han}/u

/** A refusal worth reading: 4xx, said in the reader's language only, at the field it is about. */
export function expectRefused(answer: Told, lang: 'zh' | 'en', field: string | null, note: string) {
  expect(answer.status, note).toBeGreaterThanOrEqual(400)
  expect(answer.status, note).toBeLessThan(500)
  expect(answer.sentence, note).not.toBe('')
  expect(HAN.test(answer.sentence), `${note}: ${answer.sentence}`).toBe(lang === 'zh')
  if (field === null) return
  const [named, said = ''] =
    Object.entries(answer.fields).find(([name]) => name === field || name.startsWith(`${field}.`)) ?? []
  expect(named, note).toBeDefined()
  expect(HAN.test(said), `${note}: ${said}`).toBe(lang === 'zh')
}
