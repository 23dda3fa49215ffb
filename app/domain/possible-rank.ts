/** What a number's final total may be, as the public can work it out; hundredths. */
export interface Reach {
  readonly number: string
  readonly lowHundredths: number
  readonly highHundredths: number
}

/** What has been opened: a number with its final rank and total. */
export interface KnownPlace {
  readonly number: string
  readonly rank: number
  readonly totalHundredths: number
}

export interface PossibleRank {
  readonly number: string
  readonly best: number
  readonly worst: number
  readonly decided: boolean
  /** what it may still gain, hundredths */
  readonly gainHundredths: number
}

/** The stretch of the ranking between two opened ranks: how many stand before it, how many in it, and its totals. */
interface Stretch {
  readonly before: number
  readonly count: number
  readonly lowHundredths: number
  readonly highHundredths: number
}

function stretchesOf(known: readonly KnownPlace[], unknown: number): Stretch[] | null {
  const ranks = [...new Set(known.map(({ rank }) => rank))].sort((a, b) => a - b)
  const stretches: Stretch[] = []
  let [before, highHundredths] = [0, Number.MAX_SAFE_INTEGER]
  let left = unknown
  for (const rank of ranks) {
    const held = known.filter((one) => one.rank === rank)
    const lowHundredths = Math.max(...held.map(({ totalHundredths }) => totalHundredths))
    const count = rank - 1 - before
    if (count < 0 || lowHundredths > highHundredths) return null
    stretches.push({ before, count, lowHundredths, highHundredths })
    left -= count
    before = rank - 1 + held.length
    highHundredths = Math.min(...held.map(({ totalHundredths }) => totalHundredths))
  }
  if (left < 0) return null
  return [...stretches, { before, count: left, lowHundredths: 0, highHundredths }]
}

function meets(one: Reach, stretch: Stretch): boolean {
  return one.highHundredths >= stretch.lowHundredths && one.lowHundredths <= stretch.highHundredths
}

/** How many of `field` find a place, each in a stretch that `fits` and none fuller than it is (augmenting paths). */
function seated(
  field: readonly Reach[],
  stretches: readonly Stretch[],
  fits: (one: Reach, at: number) => boolean,
): number {
  const held: number[][] = stretches.map(() => [])
  function seat(who: number, tried: Set<number>): boolean {
    const one = field[who]
    if (!one) return false
    for (const [at, { count }] of stretches.entries()) {
      const here = held[at]
      if (!here || tried.has(at) || !fits(one, at)) continue
      tried.add(at)
      if (here.length < count) return here.push(who) > 0
      for (const [chair, sitting] of here.entries()) {
        if (!seat(sitting, tried)) continue
        here[chair] = who
        return true
      }
    }
    return false
  }
  return field.reduce((sum, _, who) => sum + (seat(who, new Set()) ? 1 : 0), 0)
}

/** The ranks one number may have inside one stretch; null when the others could not fill the rest. */
function ranksIn(
  one: Reach,
  at: number,
  others: readonly Reach[],
  stretches: readonly Stretch[],
): readonly [best: number, worst: number] | null {
  const own = stretches[at]
  if (!own || own.count === 0 || !meets(one, own)) return null
  const rest = stretches.map((stretch, i) => (i === at ? { ...stretch, count: stretch.count - 1 } : stretch))
  const fits = (other: Reach, i: number) => meets(other, rest[i] ?? own)
  const without = (barred: (other: Reach) => boolean) =>
    others.length - seated(others, rest, (other, i) => fits(other, i) && !(i === at && barred(other)))
  if (without(() => false) > 0) return null
  const high = Math.min(one.highHundredths, own.highHundredths)
  const low = Math.max(one.lowHundredths, own.lowHundredths)
  // a path that seats one more enters this stretch once, so whoever finds no seat elsewhere costs exactly one in it
  const ahead = without((other) => Math.max(other.lowHundredths, own.lowHundredths) > high)
  const behind = without((other) => Math.min(other.highHundredths, own.highHundredths) < low)
  return [own.before + 1 + ahead, own.before + own.count - behind]
}

function isBeyond({ lowHundredths, highHundredths }: Reach, place: KnownPlace | undefined): boolean {
  return (
    place !== undefined && (place.totalHundredths < lowHundredths || place.totalHundredths > highHundredths)
  )
}

/**
 * 可能名次: the best and the worst rank each number can still have, from what the public can work out itself: what every
 * total may become, and the places opened so far. Exact over all totals within reach, in hundredths; equal totals count
 * as possible both ways, whatever the tie rule says. In the order of `field`; null when what is opened cannot be squared
 * with it (somebody was disqualified, a mark was corrected), so that nothing wrong is said.
 */
export function possibleRanks(
  field: readonly Reach[],
  known: readonly KnownPlace[],
): readonly PossibleRank[] | null {
  const opened = new Map(known.map((one) => [one.number, one]))
  const open = field.filter(({ number }) => !opened.has(number))
  const stretches = stretchesOf(known, open.length)
  if (!stretches || field.some((one) => isBeyond(one, opened.get(one.number)))) return null
  const told: PossibleRank[] = []
  for (const one of field) {
    const place = opened.get(one.number)
    const others = open.filter((other) => other !== one)
    const ranges = place
      ? [[place.rank, place.rank] as const]
      : stretches.flatMap((_, at) => {
          const range = ranksIn(one, at, others, stretches)
          return range ? [range] : []
        })
    if (ranges.length === 0) return null
    const best = Math.min(...ranges.map(([first]) => first))
    const worst = Math.max(...ranges.map(([, last]) => last))
    const gainHundredths = place ? 0 : one.highHundredths - one.lowHundredths
    told.push({ number: one.number, best, worst, decided: best === worst, gainHundredths })
  }
  return told
}

/** 可能获此名次的编号: who may stand at this rank, as far as the hall can know. */
export function candidatesFor(possible: readonly PossibleRank[], rank: number): readonly string[] {
  return possible.flatMap(({ number, best, worst }) => (best <= rank && rank <= worst ? [number] : []))
}
