import { everyAddress } from '../journeys/addresses'
import { BLIND, type Furnished } from '../journeys/furnish'
import { ask } from './answers'
import type { Ear } from './ears'
import { maySee, type Moment } from './policy'
import { numbersIn, toldIn, type Secrets } from './secrets'
import type { Visitor } from './visitors'

type Read = { answers: number; bytes: number; frames: number; addresses: number }

export type Finding = {
  readonly who: string
  readonly place: string
  readonly kind: string
  readonly what: string
  readonly allowed: boolean
}

const AT_ONCE = 6

export type Crawler = {
  readonly read: Read
  /** Reads every address and what was heard; gives every secret found, allowed or not. */
  readonly crawl: (visitors: readonly Visitor[], moment: Moment, secrets: Secrets) => Promise<Finding[]>
  readonly overhear: (ears: readonly Ear[], moment: Moment, secrets: Secrets) => Finding[]
  /** Every whole number that any answer holds now: none of them can prove anything later. */
  readonly numbersNow: (visitors: readonly Visitor[]) => Promise<Set<string>>
}

export function crawlerOf(house: Furnished): Crawler {
  const read: Read = { answers: 0, bytes: 0, frames: 0, addresses: 0 }

  async function eachAnswer(visitor: Visitor, told: (place: string, text: string, status: number) => void) {
    const addresses = await everyAddress(house, BLIND)
    read.addresses = addresses.length
    const heads = visitor.who === 'anonymous' || visitor.who === 'board process' ? addresses : []
    const asked = [
      ...addresses.map((place) => ({ place, method: 'GET' })),
      ...heads.map((place) => ({ place, method: 'HEAD' })),
    ]
    async function work() {
      for (let next = asked.pop(); next; next = asked.pop()) {
        const { status, bytes, text } = await ask(visitor.origin, next.place, visitor.cookie, next.method)
        read.answers += 1
        read.bytes += bytes
        told(next.place, text, status)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  }

  function judge(visitor: Visitor, place: string, text: string, moment: Moment, secrets: Secrets): Finding[] {
    return toldIn(text, secrets).map(({ kind, what, entryId, accountId }) => {
      const own =
        (entryId !== undefined && visitor.entryIds.includes(entryId)) ||
        (accountId !== undefined && visitor.accountId === accountId) ||
        (kind === 'progress' && visitor.entryIds.length > 0)
      return {
        who: visitor.who,
        place,
        kind,
        what,
        allowed: maySee(visitor.who, kind, { moment, place, own }),
      }
    })
  }

  return {
    read,
    async crawl(visitors, moment, secrets) {
      const found: Finding[] = []
      for (const visitor of visitors)
        await eachAnswer(visitor, (place, text, status) => {
          found.push(...judge(visitor, place, text, moment, secrets))
          if (status >= 500 && !place.startsWith('/ready'))
            found.push({ who: visitor.who, place, kind: 'broken', what: String(status), allowed: false })
        })
      return found
    },
    overhear(ears, moment, secrets) {
      return ears.flatMap((ear) =>
        ear.take().flatMap(({ topic, text }) => {
          read.frames += 1
          read.bytes += text.length
          return judge(ear.visitor, topic, text, moment, secrets)
        }),
      )
    },
    async numbersNow(visitors) {
      const all = new Set<string>()
      for (const visitor of visitors)
        await eachAnswer(visitor, (_, text) => numbersIn(text).forEach((one) => all.add(one)))
      return all
    },
  }
}

/** What was told to somebody who may not see it, each once. */
export function leaksOf(found: readonly Finding[]): string[] {
  return [
    ...new Set(
      found
        .filter(({ allowed }) => !allowed)
        .map(({ who, place, kind, what }) => `${who} ${place}: ${kind} ${what}`),
    ),
  ]
}
