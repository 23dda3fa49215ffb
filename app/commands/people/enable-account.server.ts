import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'

type Enabling = { readonly accountId: string; readonly by: Stamp; readonly now: Date }

/** 启用: a disabled person may sign in again, with the duties held before. */
export async function enableAccount({ accountId, by, now }: Enabling) {
  return write<void, CommonRefusal>(async (tx, { journal }) => {
    const { count } = await tx.account.updateMany({
      where: { id: accountId, NOT: { disabledAt: null } },
      data: { disabledAt: null },
    })
    if (count === 0) return refuse({ code: 'no-such', what: 'account' })
    journal({
      chain: 'house',
      by,
      at: now,
      act: 'people/enable-account',
      subject: 'account',
      subjectId: accountId,
      before: { disabled: true },
      after: { disabled: false },
    })
    return ok()
  })
}
