import { write } from '~/data/write.server'
import { ok } from '~/kit/result'

type Entrance = {
  readonly account: { readonly id: string; readonly name: string } | null
  readonly entered: boolean
  readonly by: 'password' | 'card'
  readonly device: string
  readonly now: Date
}

/** 登录记录: who came in and who was turned away; never what was typed, which may be a password in the wrong field. */
export async function noteEntrance({ account, entered, by, device, now }: Entrance) {
  await write<void, never>(async (_tx, { journal }) => {
    journal({
      chain: 'house',
      by: { id: account?.id ?? 'unknown', name: account?.name ?? '', duty: 'door', device },
      at: now,
      act: entered ? 'people/sign-in' : 'people/refuse-sign-in',
      subject: 'account',
      subjectId: account?.id ?? 'unknown',
      after: { by },
    })
    return ok()
  })
}
