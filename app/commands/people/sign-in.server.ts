import { db } from '~/data/prisma.server'
import { matchesSecret } from '~/data/secret.server'
import { isDuty, type Grant } from '~/domain/duty'
import { ok, refuse, type Result } from '~/kit/result'
import { noteEntrance } from './note-entrance.server'

type SigningIn = {
  readonly login: string
  readonly password: string
  readonly device: string
  readonly now: Date
}

export type Entered = { readonly accountId: string; readonly grants: readonly Grant[] }

/** 登录: by login and password. A wrong one, an unknown login and a disabled account are refused alike; all is noted. */
export async function signIn({
  login,
  password,
  device,
  now,
}: SigningIn): Promise<Result<Entered, { code: 'sign-in-wrong' }>> {
  const account = await db().account.findUnique({
    where: { login },
    select: {
      id: true,
      name: true,
      passwordHash: true,
      disabledAt: true,
      duties: { select: { duty: true, eventId: true } },
    },
  })
  const right = await matchesSecret(password, account?.passwordHash)
  const entered = right && account && !account.disabledAt
  await noteEntrance({ account, entered: Boolean(entered), by: 'password', device, now })
  if (!entered) return refuse({ code: 'sign-in-wrong' })
  const grants = account.duties.flatMap(({ duty, eventId }) => (isDuty(duty) ? [{ duty, eventId }] : []))
  return ok({ accountId: account.id, grants })
}
