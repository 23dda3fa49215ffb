import { hashSecret } from '~/data/secret.server'
import { write } from '~/data/write.server'
import { refuse, ok } from '~/kit/result'

type First = {
  readonly name: string
  readonly login: string
  readonly password: string
  readonly device: string
  readonly now: Date
}

/** 系统管理员: the first account of a new house. Refuses as soon as any account exists. Gives the account's id. */
export async function createFirstAdministrator({ name, login, password, device, now }: First) {
  const passwordHash = await hashSecret(password)
  return write<{ id: string }, { code: 'house-not-empty' }>(async (tx, { journal }) => {
    if (await tx.account.findFirst({ select: { id: true } })) return refuse({ code: 'house-not-empty' })
    const account = await tx.account.create({
      data: { name, login, passwordHash, createdAt: now, duties: { create: { duty: 'administrator' } } },
      select: { id: true },
    })
    journal({
      chain: 'house',
      by: { id: account.id, name, duty: 'administrator', device },
      at: now,
      act: 'people/create-first-administrator',
      subject: 'account',
      subjectId: account.id,
      after: { name, login },
    })
    return ok(account)
  })
}
