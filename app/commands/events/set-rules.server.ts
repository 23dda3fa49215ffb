import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { SeasonRefusal } from '~/domain/refusal/season'
import { parseRulebook, rulebookDigest, type Rulebook } from '~/domain/rulebook'
import { ok, refuse, type Result } from '~/kit/result'

export type RulesGiven = {
  readonly eventId: string
  readonly rulebook: Rulebook
  readonly by: Stamp
  readonly now: Date
}

function modulesNamed(tieChain: Rulebook['tieChain']): string[] {
  const prefix = 'module:'
  return tieChain.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
}

// An event without modules yet takes them from its rules, not the other way round.
function partsMisplaced({ parts }: Rulebook, codes: readonly string[]): SeasonRefusal | null {
  if (parts.length === 0 || codes.length === 0) return null
  const ids = parts.map((part) => part.id)
  const missing = codes.filter((code) => !ids.includes(code)).join(',')
  const unknown = ids.filter((id) => !codes.includes(id)).join(',')
  return missing || unknown ? { code: 'rules-parts-modules', missing, unknown } : null
}

/**
 * 修订规则: replaces the event's rulebook while it is not frozen. Refuses after the freeze, percentages above 100
 * together, parts that are not exactly the event's modules (once it has any), and a tie chain that names a module
 * neither the rulebook nor the event has (rules 2.5–2.7).
 */
export function setRules({ eventId, rulebook, by, now }: RulesGiven): Promise<Result<void, SeasonRefusal>> {
  return write<void, SeasonRefusal>(async (tx, { journal }) => {
    const event = await tx.event.findUnique({
      where: { id: eventId },
      select: { rulebook: true, rulesFrozenAt: true, modules: { select: { code: true } } },
    })
    if (!event) return refuse({ code: 'no-such-event' })
    if (event.rulesFrozenAt) return refuse({ code: 'rules-frozen' })
    const { award, tieChain } = rulebook
    const codes = event.modules.map((module) => module.code)
    if (award.scheme === 'proportional') {
      const percent = award.tiers.reduce((sum, tier) => sum + tier.percent, 0)
      if (percent > 100) return refuse({ code: 'rules-percent-sum', percent })
    }
    const misplaced = partsMisplaced(rulebook, codes)
    if (misplaced) return refuse(misplaced)
    const known = rulebook.parts.length > 0 ? rulebook.parts.map((part) => part.id) : codes
    const unknown = modulesNamed(tieChain).find((code) => !known.includes(code))
    if (unknown !== undefined) return refuse({ code: 'rules-tie-module', module: unknown })
    const before = parseRulebook(event.rulebook)
    await tx.event.update({
      where: { id: eventId },
      data: { rulebook: JSON.stringify(rulebook) },
      select: { id: true },
    })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'event/set-rules',
      subject: 'event',
      subjectId: eventId,
      before: { digest: before.ok ? rulebookDigest(before.value) : '' },
      after: { digest: rulebookDigest(rulebook), rulebook },
    })
    return ok()
  })
}
