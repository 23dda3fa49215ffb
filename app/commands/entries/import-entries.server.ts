import { write } from '~/data/write.server'
import type { EntryDraft } from '~/domain/entry-draft'
import type { Stamp } from '~/domain/journal'
import type { EntryRefusal, RowProblem } from '~/domain/refusal/entry'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse, type Result } from '~/kit/result'
import { sealDrafts, standingOf, storeEntries, type SealedDraft, type Standing } from './store-entries.server'

export type ImportGiven = {
  readonly eventId: string
  readonly drafts: readonly EntryDraft[]
  /** true: everything is checked, nothing is stored */
  readonly trial: boolean
  readonly source: string
  readonly by: Stamp
  readonly now: Date
}

export type Imported = { readonly entries: number; readonly people: number }

/**
 * 导入报名: all or nothing. Refuses, row by row, a person twice in the file, already in this event, or in another of
 * the season (rule 2.3); so the same file a second time is refused whole.
 */
export function importEntries(given: ImportGiven): Promise<Result<Imported, EntryRefusal>> {
  const { eventId, drafts, trial, source, by, now } = given
  return write<Imported, EntryRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findUnique({
      where: { id: eventId },
      select: { id: true, seasonId: true, stage: true },
    })
    if (!event || !isStage(event.stage)) return refuse({ code: 'no-such-event' })
    const open = needs(event.stage, 'entry/import')
    if (!open.ok) return open
    const sealed = sealDrafts(drafts)
    const problems = problemsIn(sealed, await standingOf(tx, event, sealed))
    if (problems.length > 0) return refuse({ code: 'entry-rows', problems })
    const people = sealed.reduce((sum, draft) => sum + draft.members.length, 0)
    const imported = { entries: sealed.length, people }
    if (trial) return ok(imported)
    await storeEntries(tx, sealed, { event, applicantId: null, now })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'entry/import-entries',
      subject: 'event',
      subjectId: eventId,
      after: { source, ...imported },
    })
    touch('watch')
    return ok(imported)
  })
}

function problemsIn(drafts: readonly SealedDraft[], standing: ReadonlyMap<string, Standing>): RowProblem[] {
  const seen = new Map<string, number>()
  return drafts
    .flatMap((draft) => draft.members)
    .flatMap(({ row, idHash }): RowProblem[] => {
      const before = seen.get(idHash)
      seen.set(idHash, before ?? row)
      if (before !== undefined)
        return [{ row, column: '证件号', code: 'twice-in-file', facts: { first: before } }]
      const there = standing.get(idHash)
      return there ? [{ row, column: '证件号', code: there, facts: {} }] : []
    })
}
