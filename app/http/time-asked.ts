/** 时刻 asked for in an address, `?at=2026-11-23T05:58:31Z`; null when there is none or it is no time. */
export function timeAsked(asked: URLSearchParams): Date | null {
  const at = new Date(asked.get('at') ?? '')
  return Number.isNaN(at.getTime()) ? null : at
}

/** A place on a replay's scale, in ms, as its slider sends it without scripts. */
export function placeAsked(asked: URLSearchParams): number | undefined {
  const place = Number(asked.get('place') ?? Number.NaN)
  return Number.isFinite(place) ? place : undefined
}
