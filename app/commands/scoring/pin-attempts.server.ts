const MINUTE_MS = 60_000
const MOST = 5
const wrong = new Map<string, { count: number; until: number }>()

/** Whether this account must wait before it may try its PIN again: five wrong ones close it for a minute. */
export function mustWait(accountId: string, now: Date): boolean {
  const tried = wrong.get(accountId)
  return tried !== undefined && tried.count >= MOST && tried.until > now.getTime()
}

export function notePin(accountId: string, right: boolean, now: Date): void {
  const tried = wrong.get(accountId)
  if (right) wrong.delete(accountId)
  else {
    const count = tried && tried.until > now.getTime() ? tried.count + 1 : 1
    wrong.set(accountId, { count, until: now.getTime() + MINUTE_MS })
  }
}
