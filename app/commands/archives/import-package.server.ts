import { createHash } from 'node:crypto'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import { readPackage } from '~/domain/package'
import { verifyPackage } from '~/domain/package-verify'
import type { ArchiveRefusal } from '~/domain/refusal/archive'
import { ok, refuse, type Result } from '~/kit/result'

export type PackageGiven = { readonly text: string; readonly by: Stamp; readonly now: Date }

export type Archived = { readonly id: string; readonly digest: string; readonly verified: boolean }

/**
 * 存档成绩包: keeps a skill-results/1 text word for word, with what verifying it said; what does not verify is kept too,
 * with the first difference named. Refuses what cannot be read and the same text a second time.
 */
export async function importPackage({
  text,
  by,
  now,
}: PackageGiven): Promise<Result<Archived, ArchiveRefusal>> {
  const read = readPackage(text)
  if (!read.ok) return read
  const { event } = read.value
  // before the transaction: recomputing a whole event takes longer than every other writer should wait
  const verdict = verifyPackage(read.value)
  const digest = createHash('sha256').update(text, 'utf8').digest('hex')
  return write<Archived, ArchiveRefusal>(async (tx, { journal }) => {
    const same = await tx.archivedPackage.findUnique({
      where: { digest },
      select: { name: true, importedAt: true },
    })
    if (same) {
      const { name, importedAt } = same
      return refuse({ code: 'package-archived-already', name, importedAt: importedAt.toISOString() })
    }
    const kept = { eventCode: event.code, season: event.season, name: event.name, digest }
    const { id } = await tx.archivedPackage.create({
      data: { ...kept, text, verdict: JSON.stringify(verdict), importedAt: now, importedById: by.id },
      select: { id: true },
    })
    const difference = verdict.ok ? null : { place: verdict.place, what: verdict.what }
    journal({
      chain: 'house',
      by,
      at: now,
      act: 'archive/import-package',
      subject: 'archived-package',
      subjectId: id,
      after: { event: event.code, digest, verified: verdict.ok, ...(difference && { difference }) },
    })
    return ok({ id, digest, verified: verdict.ok })
  })
}
