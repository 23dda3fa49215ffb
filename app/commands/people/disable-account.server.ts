import { write } from '~/data/write.server'
import type { AccountRefusal } from '~/domain/account'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'

type Disabling = {
  readonly accountId: string
  readonly reason: string
  readonly by: Stamp
  readonly now: Date
}

/** 停用: the person is out at the next request, on every device. Refuses oneself, so that one administrator remains. */
export async function disableAccount({ accountId, reason, by, now }: Disabling) {
  return write<void, AccountRefusal | CommonRefusal>(async (tx, { journal }) => {
    if (accountId === by.id) return refuse({ code: 'people-oneself' })
    const { count } = await tx.account.updateMany({
      where: { id: accountId, disabledAt: null },
      data: { disabledAt: now },
    })
    if (count === 0) return refuse({ code: 'no-such', what: 'account' })
    await tx.session.deleteMany({ where: { accountId } })
    journal({
      chain: 'house',
      by,
      at: now,
      act: 'people/disable-account',
      subject: 'account',
      subjectId: accountId,
      reason,
      before: { disabled: false },
      after: { disabled: true },
    })
    return ok()
  })
}
