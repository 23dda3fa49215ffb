import { siteMap } from '../../remix.config.js'
import { OPEN, SCREEN, type Furnished } from './furnish'

type Route = { readonly path?: string | undefined; readonly children?: readonly Route[] | undefined }

/** The paths of the site map, parameters and all, the root as `/`. */
function pathsOf(routes: readonly Route[] = siteMap): string[] {
  return routes.flatMap(({ path, children }) => (children ? pathsOf(children) : [`/${path ?? ''}`]))
}

/** What stands in the house for a parameter to be filled with. */
type Known = {
  readonly event: readonly string[]
  readonly sheet: readonly string[]
  readonly judge: readonly string[]
  readonly reward: readonly string[]
  readonly archived: readonly string[]
  readonly screen: readonly string[]
  readonly topic: readonly string[]
}

// Tried in this order on the path up to its parameter; what none of them fills is an error, so that no address is
// ever left out in silence.
const FILLERS: readonly (readonly [RegExp, (known: Known) => readonly string[]])[] = [
  [/\/sheets\/:id$|:sheetId$/, ({ sheet }) => sheet],
  [/\/people\/:id$/, ({ judge }) => judge],
  [/\/rewards\/:id$/, ({ reward }) => reward],
  [/\/packages\/:id$/, ({ archived }) => archived],
  [/\/screen\/:code$/, ({ screen }) => screen],
  [/\/topics\/:topic$/, ({ topic }) => topic.map(encodeURIComponent)],
  [/\/my\/enter\/:token$/, () => ['x'.repeat(43)]],
  [
    /\/(watch|verify|register|events|control|desk|rules|results|draws|ledger|ceremony)\/:code$/,
    ({ event }) => event,
  ],
]

/** Every address one path of the site map stands for. Throws, naming the parameter, when nothing here fills it. */
function filled(path: string, known: Known): string[] {
  const found = /:\w+\??|\*/.exec(path)
  if (!found) return [path]
  const end = found.index + found[0].length
  const values = FILLERS.find(([asks]) => asks.test(path.slice(0, end)))?.[1](known) ?? []
  if (values.length === 0)
    throw new Error(`nothing fills ${found[0]} of ${path}: say in addresses.ts what it stands for`)
  return values.flatMap((value) => filled(path.slice(0, found.index) + value + path.slice(end), known))
}

async function knownIn(house: Furnished, eventCode: string): Promise<Known> {
  const { id } = await house.db.event.findUniqueOrThrow({ where: { code: eventCode }, select: { id: true } })
  const sheets = await house.db.sheet.findMany({
    where: { eventId: id, judge: { accountId: house.judgeIds[0] ?? '' } },
    orderBy: { module: { ord: 'desc' } },
    select: { id: true },
    take: 2,
  })
  const other = await house.db.sheet.findMany({
    where: { eventId: id, judge: { accountId: house.judgeIds[1] ?? '' } },
    orderBy: { module: { ord: 'desc' } },
    select: { id: true },
    take: 1,
  })
  const reward = await house.db.rewardRecord.findFirstOrThrow({ where: { event: { code: OPEN } } })
  const archived = await house.db.archivedPackage.findFirstOrThrow({ select: { id: true } })
  return {
    event: [eventCode],
    sheet: [...sheets, ...other].map((sheet) => sheet.id),
    judge: house.judgeIds.slice(0, 1),
    reward: [reward.id],
    archived: [archived.id],
    screen: [SCREEN],
    topic: [
      'watch',
      `screen:${SCREEN}`,
      'programme:J',
      'remote:J',
      ...['board', 'ceremony', 'calls', 'control', 'bench'].map((kind) => `${kind}:${eventCode}`),
    ],
  }
}

/** Every address of the site map with the event's code and real ids filled in, as a page and as its data. */
export async function everyAddress(house: Furnished, eventCode: string): Promise<string[]> {
  const known = await knownIn(house, eventCode)
  const pages = pathsOf().flatMap((path) => filled(path, known))
  const [sheetId = ''] = known.sheet
  const eventId = (await house.db.event.findUniqueOrThrow({ where: { code: eventCode } })).id
  const asked = [
    `/organizer/people?person=${house.judgeIds[0] ?? ''}`,
    `/organizer/events/${eventCode}/entries?status=approved`,
    `/watch/${eventCode}?n=561`,
    `/watch/${eventCode}/replay?at=2999-01-01T00:00:00Z`,
    `/api/v1/events/${eventCode}/board?at=2999-01-01T00:00:00Z`,
    '/api/v1/events?season=J',
    '/audit?chain=house',
    `/audit?chain=${eventId}`,
    `/audit?event=${eventCode}`,
    `/awards/talent?event=${eventCode}`,
    `/awards/rewards?event=${eventCode}`,
    `/__manifest?p=%2Fwatch%2F${eventCode}&p=%2Fjudge%2Fsheets%2F${sheetId}&version=x`,
  ]
  const wrong = [
    '/no-such-page',
    '/watch/NOBODY',
    '/register/NOBODY',
    '/api/v1/events/NOBODY/board',
    '/%E0%A4%A',
  ]
  return [
    ...pages,
    ...pages.map((path) => (path === '/' ? '/_root.data' : `${path}.data`)),
    ...asked,
    ...wrong,
  ]
}

/** The whole text of one answer: where it points, what it sets, what it says. */
export async function textAt(house: Furnished, address: string, cookie: string) {
  const answer = await fetch(house.origin + address, { headers: { cookie }, redirect: 'manual' })
  return { status: answer.status, text: `${JSON.stringify([...answer.headers])}\n${await answer.text()}` }
}
