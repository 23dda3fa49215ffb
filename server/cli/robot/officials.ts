import { DRAWN_LINE } from '../../../prisma/season/drawn-line'
import type { DemoAccess } from '../access'

type Staff = Pick<DemoAccess, 'staff' | 'password'>

async function signIn(origin: string, { staff, password }: Staff, duty: string): Promise<string> {
  const login = staff.find((one) => one.duty === duty)?.login ?? ''
  const answer = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin },
    body: new URLSearchParams({ login, password }),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (!cookie) throw new Error(`sign-in of the ${duty}: ${answer.status}`)
  return cookie
}

async function act(
  origin: string,
  path: string,
  cookie: string,
  form: Readonly<Record<string, string>>,
): Promise<void> {
  const answer = await fetch(`${origin}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, cookie, accept: 'application/json' },
    body: new URLSearchParams(form),
  })
  if (answer.status >= 400)
    throw new Error(`${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
}

/** 锁定: the chief judge signs the event, at his own desk. */
export async function lock(origin: string, eventCode: string, staff: Staff): Promise<void> {
  const chief = await signIn(origin, staff, 'chief-judge')
  await act(origin, `/judge/control/${eventCode}`, chief, { intent: 'lock', strokes: DRAWN_LINE })
}

/** 解密、公布: the supervisor opens both seals, the organizer publishes. */
export async function publish(origin: string, eventCode: string, staff: Staff): Promise<void> {
  const supervisor = await signIn(origin, staff, 'supervisor')
  await act(origin, `/organizer/events/${eventCode}/draw`, supervisor, { intent: 'unseal' })
  const organizer = await signIn(origin, staff, 'organizer')
  await act(origin, `/organizer/events/${eventCode}/results`, organizer, { act: 'publish' })
}
