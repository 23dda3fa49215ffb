import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { TieKind } from '~/domain/recusal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'

type Declaring = {
  readonly accountId: string
  readonly kind: TieKind
  readonly personName: string
  readonly personOrg: string
  readonly by: Stamp
  readonly now: Date
}

/** 申报关系: what a judge states before he is seated; recusal reads it for every event (rules 1.7, 2.2). */
export async function declareTie({ accountId, kind, personName, personOrg, by, now }: Declaring) {
  return write<void, CommonRefusal>(async (tx, { journal }) => {
    const account = await tx.account.findFirst({ where: { id: accountId }, select: { id: true } })
    if (!account) return refuse({ code: 'no-such', what: 'account' })
    const tie = await tx.declaredTie.create({
      data: { accountId, kind, personName, personOrg },
      select: { id: true },
    })
    journal({
      chain: 'house',
      by,
      at: now,
      act: 'panels/declare-tie',
      subject: 'account',
      subjectId: accountId,
      after: { tie: tie.id, kind },
    })
    return ok()
  })
}
