import { randomUUID } from 'node:crypto'
import type { Answer } from '../../app/domain/answer'
import { TAP_PROTOCOL } from '../../app/realtime/taps'

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
  const holder = randomUUID()
  let seq = 0
  return {
    async mark(sheetId, aspectId, answer, revision = 0) {
      const tap = {
        kind: 'mark',
        entryId: randomUUID(),
        seq: (seq += 1),
        sheetId,
        aspectId,
        answer,
        revision,
      }
      const sent = await fetch(`${origin}/judge/taps`, {
        method: 'POST',
        headers: { origin, cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ protocol: TAP_PROTOCOL, holder, taps: [tap] }),
      })
      return expectOk(sent, 'mark')
    },
    async sign(sheetId, again) {
      await expectOk(await post(`/judge/sheets/${sheetId}/sign`, { pin: again }, cookie), 'signature')
    },
  }
}
