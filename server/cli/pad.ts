import { randomUUID } from 'node:crypto'
import type { Answer } from '../../app/domain/answer'
import { readBeatAnswer, readTapAnswer } from '../../app/realtime/read-answer'
import { TAP_PROTOCOL } from '../../app/realtime/taps'

/** Somebody else has taken the seat, or finished the sheet: this tablet is no longer wanted here. */
export class SeatGone extends Error {}

/** A judge's tablet as the server sees it: a cookie and posts, nothing else. */
export type Pad = {
  /** a sign of life, as the chief judge sees it; rejects when another tablet holds the seat */
  beat(eventCode: string, sheetId: string): Promise<void>
  /** gives one mark, again and again until it is answered; resolves with its entryId, rejects when it is refused */
  mark(sheetId: string, aspectId: string, answer: Answer, revision?: number): Promise<string>
  sign(sheetId: string, pin: string): Promise<void>
}

const GONE = [409, 423]

async function expectOk(response: Response, what: string): Promise<unknown> {
  if (GONE.includes(response.status)) throw new SeatGone(`${what}: ${response.status}`)
  if (response.status >= 400)
    throw new Error(`${what}: ${response.status} ${(await response.text()).slice(0, 300)}`)
  return response.status === 200 ? response.json().catch(() => null) : null
}

const TRIES = 8
const PATIENCE_MS = 250

/** A line that breaks loses nothing: the same tap is sent again, and counts once. */
async function untilAnswered(send: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const answered = await send().catch((error: unknown) => {
      if (attempt === TRIES) throw error
      return null
    })
    if (answered && (answered.status < 500 || attempt === TRIES)) return answered
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS * attempt))
  }
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
  const running = (await (await fetch(`${origin}/api/v1/version`)).json()) as { readonly version: string }
  let seq = 0
  const postJson = (path: string, body: unknown) =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { origin, cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  return {
    async beat(eventCode, sheetId) {
      const state = { battery: null, charging: false, unsent: 0, version: running.version }
      const clock = new Date().toISOString()
      const sent = await postJson('/judge/bench', { holder, eventCode, sheetId, ...state, clock })
      const told = readBeatAnswer(await expectOk(sent, 'beat'))
      if (told?.seat.mine === false) throw new SeatGone('beat')
    },
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
      const sent = await untilAnswered(() =>
        postJson('/judge/taps', { protocol: TAP_PROTOCOL, holder, taps: [tap] }),
      )
      const verdict = readTapAnswer(await expectOk(sent, 'mark'))?.verdicts[0]
      if (!verdict?.ok) throw new SeatGone(`mark: ${verdict?.refusal.code ?? 'not understood'}`)
      return verdict.entryId
    },
    async sign(sheetId, again) {
      await expectOk(await post(`/judge/sheets/${sheetId}/sign`, { pin: again }, cookie), 'signature')
    },
  }
}
