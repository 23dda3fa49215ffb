import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { PolicyRefusal } from '~/domain/refusal/reward'
import type { PolicyRules } from '~/domain/reward/policy'
import { repeatedRow } from '~/domain/reward/rows'
import { ok, refuse, type Result } from '~/kit/result'

type Given = {
  readonly code: string
  readonly name: string
  readonly budgetFen: number
  readonly validFrom: Date
  readonly validTo: Date | null
  readonly sample: boolean
  readonly rules: PolicyRules
  readonly by: Stamp
  readonly now: Date
}

function coherent({ validFrom, validTo, rules }: Given): Result<void, PolicyRefusal> {
  if (validTo && validTo <= validFrom) return refuse({ code: 'policy-dates-reversed' })
  const outside = rules.rows.find(({ classCode }) => !rules.scope.includes(classCode))
  if (outside) return refuse({ code: 'policy-row-outside-scope', classCode: outside.classCode })
  const again = repeatedRow(rules.rows)
  if (again) {
    const { classCode, role, tier = `${again.rankFrom ?? ''}–${again.rankTo ?? ''}` } = again
    return refuse({ code: 'policy-row-repeated', classCode, tier, role })
  }
  return ok()
}

/**
 * 新政策版本: the next version of a reward programme, amounts in fen as staff entered them (rule 3.2). A version is never
 * edited: what was proposed under it stays explained by it. Refuses two amounts for one award and role, an amount for a
 * class outside the scope, and an end before the start.
 */
export async function addPolicyVersion(given: Given) {
  return write<{ id: string; version: number }, PolicyRefusal>(async (tx, { journal }) => {
    const sound = coherent(given)
    if (!sound.ok) return sound
    const { code, name, budgetFen, validFrom, validTo, sample, rules, by, now } = given
    const last = await tx.rewardPolicy.aggregate({ where: { code }, _max: { version: true } })
    const version = (last._max.version ?? 0) + 1
    const stored = await tx.rewardPolicy.create({
      data: {
        code,
        version,
        name,
        budgetFen,
        validFrom,
        validTo,
        sample,
        rules: JSON.stringify(rules),
        createdAt: now,
      },
      select: { id: true },
    })
    journal({
      chain: 'house',
      by,
      at: now,
      act: 'policy/add-policy-version',
      subject: 'reward-policy',
      subjectId: stored.id,
      after: { code, version, budgetFen, sample, rows: rules.rows.length, scope: rules.scope },
    })
    return ok({ id: stored.id, version })
  })
}
