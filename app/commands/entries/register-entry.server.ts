import { write } from '~/data/write.server'
import type { EntryDraft } from '~/domain/entry-draft'
import type { EntryRefusal } from '~/domain/refusal/entry'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse, type Result } from '~/kit/result'
import { applicantFor, type NewApplicant } from './applicant-for.server'
import { sealDrafts, standingOf, storeEntries } from './store-entries.server'

export type RegistrationGiven = {
  readonly eventId: string
  /** the applicant already known by his link, or who he is */
  readonly applicant: { readonly id: string } | NewApplicant
  readonly consent: boolean
  readonly draft: EntryDraft
  readonly device: string
  readonly now: Date
}

export type Registered = { readonly entryId: string; readonly token: string | null }

/**
 * 报名: stores one entry while registration is open; a new applicant gets a private link whose token is told this once
 * (only its SHA-256 is kept). Refuses without consent, outside registration, a wrong number of members, a person
 * already in this event or in another of the season (rule 2.3), and a second entry of a contestant.
 */
export function registerEntry(given: RegistrationGiven): Promise<Result<Registered, EntryRefusal>> {
  const { eventId, consent, draft, device, now } = given
  return write<Registered, EntryRefusal>(async (tx, { journal, touch }) => {
    if (!consent) return refuse({ code: 'entry-consent-missing' })
    const event = await tx.event.findUnique({
      where: { id: eventId },
      select: { id: true, seasonId: true, stage: true, teamSize: true },
    })
    if (!event || !isStage(event.stage)) return refuse({ code: 'no-such-event' })
    const open = needs(event.stage, 'entry/register')
    if (!open.ok) return open
    const [sealed] = sealDrafts([draft])
    if (!sealed || draft.members.length !== event.teamSize) {
      return refuse({ code: 'entry-person', ord: draft.members.length, why: 'team-size' })
    }
    const hashes = sealed.members.map((member) => member.idHash)
    const twice = hashes.findIndex((hash, at) => hashes.indexOf(hash) !== at)
    if (twice >= 0) return refuse({ code: 'entry-same-person-twice', ord: twice + 1 })
    const standing = await standingOf(tx, event, [sealed])
    const known = hashes.findIndex((hash) => standing.has(hash))
    if (known >= 0) {
      const here = standing.get(hashes[known] ?? '') === 'already-in-event'
      return refuse({ code: here ? 'entry-duplicate-event' : 'entry-duplicate-season', ord: known + 1 })
    }
    const applicant = await applicantFor(tx, given, event.seasonId)
    if (!applicant.ok) return applicant
    const { id: applicantId, name, token } = applicant.value
    const [entryId = ''] = await storeEntries(tx, [sealed], { event, applicantId, now })
    journal({
      chain: eventId,
      by: { id: applicantId, name, duty: 'applicant', device },
      at: now,
      act: 'entry/register-entry',
      subject: 'entry',
      subjectId: entryId,
      after: { org: draft.org, delegation: draft.delegation, members: draft.members.length, consent: true },
    })
    touch('watch')
    return ok({ entryId, token })
  })
}
