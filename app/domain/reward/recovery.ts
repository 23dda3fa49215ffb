import { ok, refuse, type Result } from '../../kit/result'

/**
 * 台账分录: written once, never changed or deleted (rule 3.2). 'paid' is positive; 'revoked' takes the reward back and
 * 'returned' is money that came back: both negative. 'notice' is 0.
 */
export interface RewardEntry {
  readonly kind: 'paid' | 'revoked' | 'notice' | 'returned'
  readonly amountFen: number
  /** 'YYYY-MM-DD' */
  readonly day: string
  readonly why: string
}

/** 撤销、追回通知、部分退回、已退回 */
type RecoveryStatus = 'revoked' | 'notified' | 'partly-returned' | 'returned'

/** Where a reward stands, in fen: rewarded is what counts in reports, owed what is still to come back, out what is spent. */
export interface RecoveryState {
  readonly status: RecoveryStatus | null
  readonly rewardedFen: number
  readonly owedFen: number
  readonly outFen: number
}

export type RecoveryRefusal =
  | { code: 'recovery-nothing-paid' }
  | { code: 'recovery-wrong-step'; status: RecoveryStatus | null }
  | { code: 'recovery-above-owed'; owedFen: number; amountFen: number }

type Stated = Pick<RewardEntry, 'day' | 'why'>

/** 追回进度: the state told by a reward's entries, null status while it is not revoked (rule 3.2). */
export function recoveryState(entries: readonly RewardEntry[]): RecoveryState {
  const sum = (kind: RewardEntry['kind']) =>
    entries.reduce((fen, entry) => (entry.kind === kind ? fen + entry.amountFen : fen), 0)
  const has = (kind: RewardEntry['kind']) => entries.some((entry) => entry.kind === kind)
  const [paid, revoked, returned] = [sum('paid'), sum('revoked'), sum('returned')]
  const owedFen = returned - revoked
  return { status: statusOf(), rewardedFen: paid + revoked, owedFen, outFen: paid + returned }

  function statusOf(): RecoveryStatus | null {
    if (!has('revoked')) return null
    if (owedFen === 0) return 'returned'
    if (has('returned')) return 'partly-returned'
    return has('notice') ? 'notified' : 'revoked'
  }
}

/** 撤销: the negative entry that takes back all that was paid (rule 3.2). Refuses when nothing was, or it is revoked. */
export function revokeReward(
  entries: readonly RewardEntry[],
  { day, why }: Stated,
): Result<RewardEntry, RecoveryRefusal> {
  const { status, rewardedFen } = recoveryState(entries)
  if (status !== null) return refuse({ code: 'recovery-wrong-step', status })
  if (rewardedFen === 0) return refuse({ code: 'recovery-nothing-paid' })
  return ok({ kind: 'revoked', amountFen: -rewardedFen, day, why })
}

/** 追回通知: the entry that the notice was served (rule 3.2). Refuses unless the reward is revoked and not yet notified. */
export function serveNotice(
  entries: readonly RewardEntry[],
  { day, why }: Stated,
): Result<RewardEntry, RecoveryRefusal> {
  const { status } = recoveryState(entries)
  if (status !== 'revoked') return refuse({ code: 'recovery-wrong-step', status })
  return ok({ kind: 'notice', amountFen: 0, day, why })
}

/**
 * 退回: the negative entry of a full or partial return of `amountFen` (rule 3.2). Refuses before the notice, after all
 * came back, and more than is owed. Throws on an amount that is not whole fen above 0.
 */
export function takeReturn(
  entries: readonly RewardEntry[],
  amountFen: number,
  { day, why }: Stated,
): Result<RewardEntry, RecoveryRefusal> {
  if (!Number.isSafeInteger(amountFen) || amountFen <= 0) throw new RangeError(`takeReturn(${amountFen})`)
  const { status, owedFen } = recoveryState(entries)
  if (status !== 'notified' && status !== 'partly-returned') {
    return refuse({ code: 'recovery-wrong-step', status })
  }
  if (amountFen > owedFen) return refuse({ code: 'recovery-above-owed', owedFen, amountFen })
  return ok({ kind: 'returned', amountFen: -amountFen, day, why })
}
