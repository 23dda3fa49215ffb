import { createHash, randomBytes } from 'node:crypto'
import { db } from '~/data/prisma.server'
import { benchGrants } from '~/domain/account'
import { isDuty, type Grant } from '~/domain/duty'
import { env } from '~/env.server'

export type AccountActor = {
  readonly kind: 'account'
  readonly id: string
  readonly name: string
  readonly grants: readonly Grant[]
  readonly device: string
}

export type ApplicantActor = {
  readonly kind: 'applicant'
  readonly id: string
  readonly name: string
  readonly seasonId: string
  readonly applicantKind: string
}

export type Actor = AccountActor | ApplicantActor

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const IDLE_MS = 30 * MINUTE_MS
const STAFF_MS = 12 * HOUR_MS
/** A judge at the bench never meets a sign-in page in the middle of a day; an applicant keeps his phone signed in. */
const LIVES = { staff: IDLE_MS, judge: 14 * HOUR_MS, applicant: 30 * 24 * HOUR_MS } as const

export type Life = keyof typeof LIVES

const COOKIE = env.https ? '__Host-season' : 'season'
const TOKEN = /^[A-Za-z0-9_-]{43}$/

const sessionForActing = {
  id: true,
  device: true,
  createdAt: true,
  seenAt: true,
  expiresAt: true,
  account: {
    select: { id: true, name: true, disabledAt: true, duties: { select: { duty: true, eventId: true } } },
  },
  applicant: { select: { id: true, name: true, seasonId: true, kind: true } },
} as const

/** The person behind the request, or null: no cookie, ended, run out, or the account disabled. */
export function actorOf(request: Request, now = new Date()): Promise<Actor | null> {
  return actorFromCookie(request.headers.get('cookie'), now)
}

/** `acting` is false where nobody did anything, like a live line that only stays open: it keeps no session alive. */
export async function actorFromCookie(
  cookieHeader: string | null,
  now = new Date(),
  acting = true,
): Promise<Actor | null> {
  const token = tokenIn(cookieHeader)
  if (!token) return null
  const session = await db().session.findUnique({
    where: { tokenHash: hashOf(token) },
    select: sessionForActing,
  })
  if (!session || session.expiresAt <= now) return null
  const { account, applicant } = session
  if (account && !account.disabledAt) {
    if (acting && slides(session)) await keepAlive(session, now)
    const grants = account.duties.flatMap(({ duty, eventId }) => (isDuty(duty) ? [{ duty, eventId }] : []))
    // a card opens the bench only, whatever else the person may do after signing in with a password
    const opened = slides(session) ? grants : benchGrants(grants)
    return { kind: 'account', id: account.id, name: account.name, grants: opened, device: session.device }
  }
  if (!applicant) return null
  const { id, name, seasonId, kind } = applicant
  return { kind: 'applicant', id, name, seasonId, applicantKind: kind }
}

/** Signs a person in on this device: always a new token, the old one of this browser ends. Gives the Set-Cookie. */
export async function startSession(
  request: Request,
  who: { readonly accountId: string } | { readonly applicantId: string },
  life: Life,
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + LIVES[life])
  await endToken(request)
  await db().session.deleteMany({ where: { expiresAt: { lte: now } } })
  await db().session.create({
    data: {
      ...who,
      tokenHash: hashOf(token),
      device: deviceOf(request),
      createdAt: now,
      seenAt: now,
      expiresAt,
    },
    select: { id: true },
  })
  // a staff session runs out on the server first; the cookie only has to live longer than the longest day
  const maxAge = life === 'staff' ? STAFF_MS : LIVES[life]
  return cookie(token, maxAge / 1000)
}

/** Ends this browser's session in the database. Gives the Set-Cookie that forgets it. */
export async function endSession(request: Request): Promise<string> {
  await endToken(request)
  return cookie('', 0)
}

/** "Chrome, Android": what the journal calls a device; never more than the browser says. */
export function deviceOf(request: Request): string {
  const agent = request.headers.get('user-agent') ?? ''
  const browser = /MicroMessenger|Edg|Firefox|Chrome|Safari/.exec(agent)?.[0] ?? ''
  const system = /iPad|iPhone|Android|HarmonyOS|Windows|Macintosh|Linux/.exec(agent)?.[0] ?? ''
  return [browser === 'MicroMessenger' ? 'WeChat' : browser, system].filter(Boolean).join(', ')
}

async function endToken(request: Request) {
  const token = tokenIn(request.headers.get('cookie'))
  if (token) await db().session.deleteMany({ where: { tokenHash: hashOf(token) } })
}

type Span = { readonly createdAt: Date; readonly expiresAt: Date }
type Alive = { readonly id: string; readonly createdAt: Date; readonly seenAt: Date }

/** A staff session never reaches beyond 12 hours; the fixed ones of judges and applicants always do. */
function slides({ createdAt, expiresAt }: Span): boolean {
  return expiresAt.getTime() - createdAt.getTime() <= STAFF_MS
}

/** 30 minutes after the last act, never beyond 12 hours; written at most once a minute. */
async function keepAlive({ id, createdAt, seenAt }: Alive, now: Date) {
  if (now.getTime() - seenAt.getTime() < MINUTE_MS) return
  const next = new Date(Math.min(now.getTime() + IDLE_MS, createdAt.getTime() + STAFF_MS))
  await db().session.updateMany({ where: { id }, data: { seenAt: now, expiresAt: next } })
}

function tokenIn(cookieHeader: string | null): string | null {
  const pairs = (cookieHeader ?? '').split(';').map((pair) => pair.trim().split('='))
  const value = pairs.find(([name]) => name === COOKIE)?.[1] ?? ''
  return TOKEN.test(value) ? value : null
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function cookie(value: string, maxAgeSeconds: number): string {
  const secure = env.https ? '; Secure' : ''
  return `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure}`
}
