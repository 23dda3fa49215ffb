import { hashSecret } from '~/data/secret.server'
import { write } from '~/data/write.server'
import type { AccountRefusal } from '~/domain/account'
import type { Stamp } from '~/domain/journal'
import { ok, refuse } from '~/kit/result'

type NewAccount = {
  readonly name: string
  readonly login: string | null
  readonly password: string | null
  readonly employer: string
  readonly delegation: string
  readonly by: Stamp
  readonly now: Date
}

/** 人员: a person who will act with a duty. Login and password come together; a judge with a card needs neither. */
export async function createAccount({ name, login, password, employer, delegation, by, now }: NewAccount) {
  if ((login === null) !== (password === null)) return refuse({ code: 'login-without-password' } as const)
  const passwordHash = password === null ? null : await hashSecret(password)
  return write<{ id: string }, AccountRefusal>(async (tx, { journal }) => {
    if (login !== null && (await tx.account.findUnique({ where: { login }, select: { id: true } }))) {
      return refuse({ code: 'login-taken', login })
    }
    const account = await tx.account.create({
      data: { name, login, passwordHash, employer, delegation, createdAt: now },
      select: { id: true },
    })
    journal({
      chain: 'house',
      by,
      at: now,
      act: 'people/create-account',
      subject: 'account',
      subjectId: account.id,
      after: { name, login, employer, delegation },
    })
    return ok(account)
  })
}
