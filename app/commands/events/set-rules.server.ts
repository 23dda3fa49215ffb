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

/**
 * 修订规则: replaces the event's rulebook while it is not frozen. Refuses after the freeze, percentages above 100
 * together, and a tie chain that names a module the event does not have.
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
    if (award.scheme === 'proportional') {
      const percent = award.tiers.reduce((sum, tier) => sum + tier.percent, 0)
      if (percent > 100) return refuse({ code: 'rules-percent-sum', percent })
    }
    const codes = new Set(event.modules.map((module) => `module:${module.code}`))
    const unknown = tieChain.find((key) => key !== 'minutes' && !codes.has(key))
    if (unknown) return refuse({ code: 'rules-tie-module', module: unknown.slice('module:'.length) })
    const before = parseRulebook(event.rulebook)
    await tx.event.update({
      where: { id: eventId },
      data: { rulebook: JSON.stringify(rulebook) },
      select: { id: true },
    })
    await journal({
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
