/** 关注: one number of one event, as this phone remembers it. Never a name: that is the board's to show or not. */
export type Followed = { readonly code: string; readonly event: string; readonly number: string }

const AT_MOST = 24

/** What was remembered; whatever cannot be read counts as nothing. */
export function readFollowed(text: string | null): readonly Followed[] {
  if (text === null) return []
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list.filter(isFollowed).slice(0, AT_MOST) : []
  } catch {
    return []
  }
}

/** The newest comes first; the oldest gives way. */
export function withFollowed(list: readonly Followed[], one: Followed): readonly Followed[] {
  return [one, ...withoutFollowed(list, one)].slice(0, AT_MOST)
}

export function withoutFollowed(
  list: readonly Followed[],
  { code, number }: Pick<Followed, 'code' | 'number'>,
): readonly Followed[] {
  return list.filter((one) => one.code !== code || one.number !== number)
}

const NUMBERS = 8

/** `?n=427,316` of an address: the numbers it names, each once, at most eight. */
export function numbersIn(asked: string | null): readonly string[] {
  const numbers = (asked ?? '').split(/[,，\s]+/).filter((number) => number !== '' && number.length <= 16)
  return [...new Set(numbers)].slice(0, NUMBERS)
}

/** The address of a board that follows these numbers. */
export function followSearch(numbers: readonly string[]): string {
  return numbers.length === 0 ? '' : `?n=${numbers.map(encodeURIComponent).join(',')}`
}

function isFollowed(one: unknown): one is Followed {
  if (typeof one !== 'object' || one === null) return false
  return ['code', 'event', 'number'].every((key) => {
    const value: unknown = Reflect.get(one, key)
    return typeof value === 'string' && value !== '' && value.length <= 120
  })
}
