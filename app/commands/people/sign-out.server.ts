import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import { ok } from '~/kit/result'

/** 退出: noted; the session itself ends at the door. */
export async function signOut({ by, now }: { readonly by: Stamp; readonly now: Date }) {
  return write<void, never>(async (_tx, { journal }) => {
    journal({
      chain: 'house',
      by,
      at: now,
      act: 'people/sign-out',
      subject: 'account',
      subjectId: by.id,
    })
    return ok()
  })
}
