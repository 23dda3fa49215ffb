import { db } from '~/data/prisma.server'
import { sha256Hex } from '~/domain/digest'

/** The applicant whose private link this is, or null; the link itself is not stored, only its SHA-256. */
export function applicantByToken(token: string | undefined) {
  if (!token || !/^[\w-]{20,64}$/.test(token)) return Promise.resolve(null)
  return db().applicant.findUnique({ where: { linkHash: sha256Hex(token) }, select: { id: true } })
}
