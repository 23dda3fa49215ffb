import { fieldStep } from '~/domain/award'
import { showHundredths, showYuan } from '~/domain/exact'
import { proposeHonours, type HonourFacts, type HonourProposal } from '~/domain/honour'
import { highestPromotion, proposePromotions, type PromotionProposal } from '~/domain/promotion'
import { resultsOf, type ResultLine, type Results } from '~/domain/results'
import { rewardFor, type RewardOffer } from '~/domain/reward'
import type { RewardRole } from '~/domain/reward/policy'
import { rulebookDigest } from '~/domain/rulebook'
import { scaleScores, scaleShown } from '~/domain/scale'
import type { ScoreEntry } from '~/domain/score-table'
import { both } from './line'
import type { Field } from './score-file'
import { sentence, tierName, toldAbout, toldReason } from './told'

/** The roles a single entry can be paid for; a base or a project is paid for more than one entry. */
const ROLES: readonly RewardRole[] = ['contestant', 'coach-team']

/** Everything the rules say of one entry. */
export interface Ruling {
  readonly entry: ScoreEntry
  readonly line: ResultLine
  readonly honours: readonly HonourProposal[]
  readonly promotions: readonly PromotionProposal[]
  readonly promotion: PromotionProposal | null
  readonly rewards: readonly (RewardOffer & { readonly role: RewardRole })[]
  /** 标准分, whole points; null without a scale or without a rank. */
  readonly scale: number | null
}

export interface Rulings {
  readonly results: Results
  readonly rulings: readonly Ruling[]
  readonly complete: boolean
}

function scaleByKey({ rulebook: { scale } }: Field, { lines }: Results): ReadonlyMap<string, number> {
  if (!scale) return new Map()
  const ranked = lines.filter(({ rank }) => rank !== null)
  const points = scaleScores(
    scale,
    ranked.map(({ totalHundredths }) => totalHundredths ?? 0),
  )
  return new Map(ranked.map(({ key }, at) => [key, scaleShown(points[at] ?? 0)]))
}

function factsOf({ group, classCode }: Field, entry: ScoreEntry, line: ResultLine): HonourFacts {
  return {
    rank: line.rank,
    tier: line.tier,
    group: (entry.group ?? group) || '—',
    age: entry.age,
    sex: entry.sex,
    classCode,
    teamSize: entry.teamSize,
    employed: entry.employed,
    totalHundredths: line.totalHundredths,
    modules: line.modules,
  }
}

function rewardsOf({ policy, classCode }: Field, entry: ScoreEntry, facts: HonourFacts): Ruling['rewards'] {
  if (!policy || classCode === null) return []
  const { rank, tier, group } = facts
  const dispatched = entry.dispatched ?? false
  return ROLES.map((role) => ({
    role,
    ...rewardFor(policy, { classCode, tier, role, dispatched, rank, group }),
  }))
}

/** 裁定: results, honours, promotions and rewards of a field, in rank order. */
export function rule(field: Field): Rulings {
  const { rulebook, entries } = field
  const results = resultsOf(rulebook, entries)
  const scale = scaleByKey(field, results)
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const small = { step: fieldStep(rulebook, results.actual), actual: results.actual }
  const rulings = results.lines.flatMap((line): Ruling[] => {
    const entry = byKey.get(line.key)
    if (!entry) return []
    const facts = factsOf(field, entry, line)
    const { level } = entry
    const promotions = level === null ? [] : proposePromotions(rulebook, { ...facts, level }, small)
    return [
      {
        entry,
        line,
        honours: proposeHonours(rulebook, facts, small),
        promotions,
        promotion: highestPromotion(promotions),
        rewards: rewardsOf(field, entry, facts),
        scale: scale.get(line.key) ?? null,
      },
    ]
  })
  const complete = results.undecided.length === 0 && rulings.every(({ entry, line }) => !waits(entry, line))
  return { results, rulings, complete }
}

/** Whether an entry that took part still lacks a mark. */
export function waits({ outcome }: ScoreEntry, { totalHundredths }: ResultLine): boolean {
  return (outcome === 'ok' || outcome === 'dnf') && totalHundredths === null
}

/** The names of the honours an entry is proposed for, each once. */
export function honoursGranted({ honours }: Ruling): string[] {
  return [...new Set(honours.flatMap(({ honour, granted }) => (granted ? [honour] : [])))]
}

function reasonsOf(lang: Field['lang'], { line, honours, promotions }: Ruling) {
  const alone = line.rank === null
  return [
    toldAbout(lang, { about: 'rank' }, line.decidedBy),
    // without a rank the award's reason is the rank's own
    ...(alone ? [] : [toldAbout(lang, { about: 'award' }, line.award)]),
    ...line.refused.map((reason) => toldAbout(lang, { about: 'award-not-granted' }, reason)),
    ...honours.map(({ honour, owner, granted, reason }) =>
      toldAbout(lang, { about: 'honour', honour, owner, granted }, reason),
    ),
    ...promotions.map(({ level, owner, reason }) =>
      toldAbout(lang, { about: 'promotion', owner, granted: level !== null }, reason),
    ),
  ]
}

/** 奖励: what a policy pays for one entry, a role at a time. */
export function rewardAnswers(lang: Field['lang'], rewards: Ruling['rewards']) {
  return rewards.map(({ role, amountFen, unit, reasons }) => ({
    role,
    amountFen,
    amount: showYuan(amountFen),
    unit,
    reasons: reasons.map((reason) => toldReason(lang, reason)),
  }))
}

/** One entry as `compute` prints it. */
export function entryAnswer({ lang, policy, rulebook }: Field, ruling: Ruling) {
  const { entry, line, promotion, rewards, scale } = ruling
  return {
    entry: line.key,
    ...(entry.delegation !== null && { delegation: entry.delegation }),
    status: entry.outcome,
    complete: !waits(entry, line),
    total: line.totalHundredths === null ? null : showHundredths(line.totalHundredths),
    rank: line.rank,
    ...(rulebook.scale && { scale }),
    award: line.tier,
    awardName: tierName(lang, line.tier),
    honours: honoursGranted(ruling),
    promotion: promotion?.level ?? null,
    ...(policy && { rewards: rewardAnswers(lang, rewards) }),
    reasons: reasonsOf(lang, ruling),
  }
}

/** What stands above the entries: the rules used and the size of the field. */
export function headAnswer({ rulebook, lang, verified }: Field, { results, complete }: Rulings) {
  const scaleLabel = both(
    '标准分（参照世赛700分制，非官方公式）',
    'Scale points (after the WorldSkills scale; an unofficial formula)',
  )
  return {
    rulebook: { name: rulebook.name, digest: rulebookDigest(rulebook) },
    actual: results.actual,
    complete,
    ...(verified !== null && { verified }),
    ...(results.undecided.length > 0 && { undecided: results.undecided }),
    ...(rulebook.scale && { scaleLabel: sentence(lang, scaleLabel) }),
  }
}
