import { randomInt } from 'node:crypto'
import type { Bar } from '../bench/bar'
import { crawlerOf, leaksOf, type Finding } from '../leak/crawl'
import { listen, type Ear } from '../leak/ears'
import { leakHouse, type LeakHouse } from '../leak/house'
import { MOMENTS } from '../leak/policy'
import { storyOf } from '../leak/story'
import { everyVisitor } from '../leak/visitors'
import { pause } from './house'

// Everybody reads at the two moments that matter most; between them those who stand in the hall.
const HALL: readonly string[] = ['anonymous', 'board process', 'contestant']
const SEES_MOST: readonly string[] = ['anonymous', 'organizer', 'chief-judge', 'auditor']
const PLANTED = 83_17

/** Where the same crawl must find the secrets once nothing guards them. */
const EXPECTED = [
  '/watch/BLIND-1',
  '/watch/BLIND-1.data',
  '/watch/BLIND-1/wall',
  '/api/v1/events/BLIND-1/board',
  '/files/results/BLIND-1',
  '/files/draws/BLIND-1',
  '/my',
  'board:BLIND-1',
]

const WORKBOOKS = ['/files/ceremony/BLIND-1']

/**
 * 封榜不漏: from the freeze to the release every address and every topic is read as each visitor of the table, and
 * nothing is found that he may not see. The same crawl with the guard off, with a planted number, and after the release
 * does find what it looks for.
 */
export async function leakBar({ seed = randomInt(1, 1e9) } = {}): Promise<
  Bar & { readonly leaks: readonly string[] }
> {
  const began = performance.now()
  const house = await leakHouse()
  const ears: Ear[] = []
  try {
    const visitors = await everyVisitor(house)
    const hall = visitors.filter(({ who }) => HALL.includes(who))
    const crawler = crawlerOf(house)
    const story = await storyOf(house, seed)
    for (const visitor of visitors) ears.push(await listen(visitor))
    await story.freeze()
    const common = await crawler.numbersNow(visitors.filter(({ who }) => SEES_MOST.includes(who)))
    const planted = await plantedFound(house, crawler, ears, hall.slice(0, 1))

    const leaks: string[] = []
    let unguarded: Finding[] = []
    let released: Finding[] = []
    let books: string[] = []
    for (const moment of MOMENTS) {
      await story.acts[moment]()
      await everybodyTold(house, ears)
      const secrets = await story.secrets(common)
      const whole = moment === 'marked' || moment === 'published'
      const found = [
        ...crawler.overhear(ears, moment, secrets),
        ...(await crawler.crawl(whole ? visitors : hall, moment, secrets)),
      ]
      leaks.push(...leaksOf(found).map((leak) => `${moment}: ${leak}`))
      if (moment === 'released') released = found
      if (moment !== 'published') continue
      // the workbooks are opened too: who may have them is found to read the names in them
      books = WORKBOOKS.filter((book) => found.some(({ place, kind }) => place === book && kind === 'who'))
      const put = await story.unguard()
      unguarded = await crawler.crawl(hall.slice(0, 1), moment, secrets)
      await put()
    }
    const places = new Set(released.map(({ place }) => place))
    const missing = EXPECTED.filter((one) => !places.has(one))
    const found = leaksOf(unguarded).length
    const { addresses, answers, bytes, frames } = crawler.read
    return {
      bar: 'leak',
      figure: leaks.length,
      unit: 'secrets told to somebody who may not see them',
      limit: 0,
      ok:
        leaks.length === 0 &&
        missing.length === 0 &&
        found > 0 &&
        planted.missing.length === 0 &&
        books.length === WORKBOOKS.length,
      peer: `the freeze taken away, the same crawl finds ${found}`,
      seed,
      detail: {
        visitors: visitors.length,
        addresses,
        answers,
        bytes,
        frames,
        leaks: leaks.length,
        controlFound: found,
        releasedFound: released.length,
        releasedMissing: missing,
        plantedMissing: planted.missing,
        workbooksRead: books,
        seconds: Math.round((performance.now() - began) / 1000),
      },
      leaks,
    }
  } finally {
    for (const ear of ears) ear.close()
    await house.close()
  }
}

/** A number put where everybody reads: the crawl finds it in a page, in its data, in the interface and on the line. */
async function plantedFound(
  house: LeakHouse,
  crawler: ReturnType<typeof crawlerOf>,
  ears: readonly Ear[],
  visitors: Parameters<typeof crawler.crawl>[0],
) {
  const { secretsOf } = await import('../leak/secrets')
  const { touchTopic } = await import('../leak/touch')
  await house.db.event.update({ where: { id: house.blind.id }, data: { venue: `实训楼 ${PLANTED}` } })
  await touchTopic(house, 'watch')
  await everybodyTold(house, ears)
  const nothing = {
    people: [],
    closed: new Set<string>(),
    stage: 'none',
    digests: [],
    common: new Set<string>(),
  }
  const secrets = secretsOf({ ...nothing, numbers: [{ kind: 'published', hundredths: PLANTED }] })
  const found = [
    ...crawler.overhear(ears, 'marked', secrets),
    ...(await crawler.crawl(visitors, 'marked', secrets)),
  ]
  await house.db.event.update({ where: { id: house.blind.id }, data: { venue: '实训楼' } })
  const places = new Set(found.filter(({ allowed }) => !allowed).map(({ place }) => place))
  return { missing: ['/watch', '/watch.data', 'watch'].filter((one) => !places.has(one)) }
}

/** Until every watcher of a public topic was told its newest revision; the test's process writes, the servers sweep. */
async function everybodyTold(house: LeakHouse, ears: readonly Ear[]): Promise<void> {
  const topics = await house.db.topic.findMany({
    where: { name: { in: ['watch', 'board:BLIND-1', 'ceremony:BLIND-1'] } },
    select: { name: true, revision: true },
  })
  const end = Date.now() + 20_000
  const all = () => topics.every(({ name, revision }) => ears.every((ear) => ear.heard(name, revision)))
  while (!all()) {
    if (Date.now() > end) throw new Error('a watcher was not told the newest revision')
    await pause(50)
  }
}
