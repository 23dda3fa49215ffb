import { randomUUID } from 'node:crypto'
import type { Answer } from '../../app/domain/sheet'

/** A judge's tablet as the server sees it: a cookie and form posts, nothing else. */
export type Pad = {
  /** gives one mark; resolves with the server's durable answer, rejects when it refuses */
  mark(sheetId: string, aspectId: string, answer: Answer, revision?: number): Promise<unknown>
  sign(sheetId: string, pin: string): Promise<void>
}

async function expectOk(response: Response, what: string): Promise<unknown> {
  if (response.status >= 400)
    throw new Error(`${what}: ${response.status} ${(await response.text()).slice(0, 300)}`)
  return response.status === 200 ? response.json().catch(() => null) : null
}

/** Signs a judge in by card and PIN over HTTP, as the tablet does. */
export async function openPad(origin: string, card: string, pin: string): Promise<Pad> {
  const post = (path: string, fields: Record<string, string>, cookie?: string) =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, accept: 'application/json', ...(cookie ? { cookie } : {}) },
      body: new URLSearchParams(fields),
    })
  const entered = await post('/judge/enter', { card, pin })
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0]
  if (!cookie)
    throw new Error(`sign-in of a judge: ${entered.status} ${(await entered.text()).slice(0, 300)}`)
  return {
    async mark(sheetId, aspectId, answer, revision = 0) {
      const fields = {
        entryId: randomUUID(),
        aspectId,
        answer: JSON.stringify(answer),
        revision: String(revision),
      }
      return expectOk(await post(`/judge/sheets/${sheetId}/marks`, fields, cookie), 'mark')
    },
    async sign(sheetId, again) {
      await expectOk(await post(`/judge/sheets/${sheetId}/sign`, { pin: again }, cookie), 'signature')
    },
  }
}
