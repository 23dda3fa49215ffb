/** The value, or a 404 answer when there is none: for loaders, where absence ends the page. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Response(null, { status: 404 })
  return value
}
