import { freshPin, freshToken, hashSecret, tokenHash } from '~/data/secret.server'
import { write } from '~/data/write.server'
import type { AccountRefusal } from '~/domain/account'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'

type Issuing = { readonly accountId: string; readonly by: Stamp; readonly now: Date }

export type Card = { readonly token: string; readonly pin: string; readonly name: string }

/**
 * 裁判卡: a new card and PIN for a judge or chief judge, told once and kept only as hashes. The old card dies and
 * whoever sits at a bench with it is signed out. Refuses people without a judge's duty.
 */
export async function issueCard({ accountId, by, now }: Issuing) {
  const token = freshToken()
  const pin = freshPin()
  const pinHash = await hashSecret(pin)
  return write<Card, AccountRefusal | CommonRefusal>(async (tx, { journal }) => {
    const account = await tx.account.findUnique({
      where: { id: accountId },
      select: { name: true, disabledAt: true, cardHash: true, duties: { select: { duty: true } } },
    })
    if (!account) return refuse({ code: 'no-such', what: 'account' })
    if (account.disabledAt) return refuse({ code: 'account-disabled' })
    if (!account.duties.some(({ duty }) => duty === 'judge' || duty === 'chief-judge')) {
      return refuse({ code: 'card-not-judge' })
    }
    await tx.account.update({
      where: { id: accountId },
      data: { cardHash: tokenHash(token), pinHash },
      select: { id: true },
    })
    await tx.session.deleteMany({ where: { accountId } })
    journal({
      chain: 'house',
      by,
      at: now,
      act: 'people/issue-card',
      subject: 'account',
      subjectId: accountId,
      before: { hadCard: account.cardHash !== null },
      after: { hasCard: true },
    })
    return ok({ token, pin, name: account.name })
  })
}
