import { siteMap } from '../../remix.config.js'
import { OPEN, type Furnished } from './furnished'

type Route = { readonly path?: string | undefined; readonly children?: readonly Route[] | undefined }

function pathsOf(routes: readonly Route[]): string[] {
  return routes.flatMap(({ path, children }) => (children ? pathsOf(children) : [`/${path ?? ''}`]))
}

/** Every address of the site map with the event's code and real ids filled in, as a page and as its data. */
export async function everyAddress(house: Furnished, eventCode: string): Promise<string[]> {
  const { id } = await house.db.event.findUniqueOrThrow({ where: { code: eventCode }, select: { id: true } })
  const sheets = await house.db.sheet.findMany({
    where: { eventId: id, judge: { accountId: house.judgeIds[0] ?? '' } },
    select: { id: true },
    take: 2,
  })
  const reward = await house.db.rewardRecord.findFirstOrThrow({ where: { event: { code: OPEN } } })
  const judgeId = house.judgeIds[0] ?? ''
  const filled = pathsOf(siteMap).flatMap((path) => {
    const coded = path.replace(':code', eventCode).replace(':token', 'x'.repeat(43))
    if (path.includes('sheets/:id')) return sheets.map((sheet) => coded.replace(':id', sheet.id))
    if (path.includes(':sheetId')) return sheets.map((sheet) => coded.replace(':sheetId', sheet.id))
    return [coded.replace(':id', path.includes('people') ? judgeId : reward.id)]
  })
  const asked = [
    `/organizer/people?person=${judgeId}`,
    `/organizer/events/${eventCode}/entries?status=approved`,
    `/watch/${eventCode}?n=561`,
    '/api/v1/events?season=J',
    '/audit?chain=house',
    `/audit?chain=${id}`,
    `/audit?event=${eventCode}`,
  ]
  const wrong = [
    '/no-such-page',
    '/watch/NOBODY',
    '/register/NOBODY',
    '/api/v1/events/NOBODY/board',
    '/%E0%A4%A',
  ]
  return [
    ...filled,
    ...filled.map((path) => (path === '/' ? '/_root.data' : `${path}.data`)),
    ...asked,
    ...wrong,
  ]
}

/** The whole text of one answer: where it points, what it sets, what it says. */
export async function textAt(house: Furnished, address: string, cookie: string) {
  const answer = await fetch(house.origin + address, { headers: { cookie }, redirect: 'manual' })
  return { status: answer.status, text: `${JSON.stringify([...answer.headers])}\n${await answer.text()}` }
}
