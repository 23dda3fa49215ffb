import { db } from '~/data/prisma.server'
import { matchesSecret, tokenHash } from '~/data/secret.server'
import { ok, refuse, type Result } from '~/kit/result'
import { noteEntrance } from './note-entrance.server'

type Entering = { readonly card: string; readonly pin: string; readonly device: string; readonly now: Date }

/** 裁判卡: card and PIN open the bench. A dead card, a wrong PIN and a disabled account are refused alike. */
export async function enterByCard({
  card,
  pin,
  device,
  now,
}: Entering): Promise<Result<{ accountId: string }, { code: 'card-wrong' }>> {
  const account = await db().account.findUnique({
    where: { cardHash: tokenHash(card) },
    select: { id: true, name: true, pinHash: true, disabledAt: true },
  })
  const right = await matchesSecret(pin, account?.pinHash)
  const entered = right && account && !account.disabledAt
  await noteEntrance({ account, entered: Boolean(entered), by: 'card', device, now })
  return entered ? ok({ accountId: account.id }) : refuse({ code: 'card-wrong' })
}
