import { canonical, sha256Hex } from '../digest'
import { readRulebook } from '../rulebook'
import { moduleSum } from '../scheme'
import { differs, firstAmong, firstOf, type Difference } from './difference'
import { lastAct, lastSaying, type Ledger } from './ledger'
import type { Package } from './schema'

const EIGHT_HOURS_MS = 8 * 3_600_000

/** 规则摘要: what the rulebook and the scheme as they stand in the package come to. */
function rulesDigests({ rulebook, scheme }: Package): string[] {
  const lifted = readRulebook(rulebook)
  // an event frozen before rulebook/2 was digested as it was written, a later one as it is read
  const forms: unknown[] = lifted.ok ? [lifted.value, rulebook] : [rulebook]
  return forms.map((form) => sha256Hex(canonical({ rulebook: form, scheme })))
}

function digest(pkg: Package, ledger: Ledger): Difference | null {
  const { rulesDigest } = pkg
  const [expected = '', asWritten] = rulesDigests(pkg)
  if (rulesDigest === null) return differs('$.rulesDigest', 'rules-not-frozen', expected, null)
  if (rulesDigest !== expected && rulesDigest !== asWritten) {
    return differs('$.rulesDigest', 'rules-digest', expected, rulesDigest)
  }
  const freeze = lastAct(ledger, 'event/freeze-rules')
  const frozen = freeze?.after['digest']
  return frozen === rulesDigest
    ? null
    : differs('$.rulesDigest', 'rules-not-in-journal', frozen ?? 'an act event/freeze-rules', rulesDigest)
}

function dayAtVenue(moment: unknown): unknown {
  const at = typeof moment === 'string' ? Date.parse(moment) : Number.NaN
  return Number.isNaN(at) ? moment : new Date(at + EIGHT_HOURS_MS).toISOString().slice(0, 10)
}

const FACTS = ['code', 'name', 'group', 'classCode', 'level', 'trade', 'teamSize'] as const

// The event is described in the journal by the act that created it, or the last one that changed it.
function facts({ event }: Package, ledger: Ledger): Difference | null {
  const own = { acts: ledger.acts.filter(({ entry }) => entry.act.startsWith('event/')) }
  const named = firstAmong(FACTS, (key) => {
    const said = lastSaying(own, key)
    if (!said || said.after[key] === event[key]) return null
    return differs(`$.event.${key}`, 'event-fact', said.after[key], event[key])
  })
  if (named) return named
  const starts = lastSaying(own, 'startsAt')
  const day = dayAtVenue(starts?.after['startsAt'])
  return !starts || day === event.startsOn
    ? null
    : differs('$.event.startsOn', 'event-fact', day, event.startsOn)
}

function scheme({ scheme: { modules } }: Package): Difference | null {
  return firstAmong(modules, (module, at) => {
    const place = `$.scheme.modules[${at}]`
    const first = modules.findIndex(({ code }) => code === module.code)
    if (first !== at) return differs(`${place}.code`, 'twice', 'a code of its own', module.code)
    const sum = moduleSum(module)
    if (sum === module.maxHundredths) return null
    return differs(`${place}.maxHundredths`, 'module-sum', sum, module.maxHundredths)
  })
}

/** 核对规则: rulebook and scheme against the digest frozen at the briefing, the event against its journal (rules 1.1, 2.10). */
export function checkRules(pkg: Package, ledger: Ledger): Difference | null {
  return firstOf([() => digest(pkg, ledger), () => facts(pkg, ledger), () => scheme(pkg)])
}
