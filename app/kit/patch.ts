type View = Readonly<Record<string, unknown>>
type Row = View & { readonly number: string }

/** What turns one view into the next: changed parts, changed rows, and the rows' order when it is another. */
export type Patch = {
  readonly set: View
  readonly rows?: { readonly set: readonly Row[]; readonly order?: readonly string[] }
}

function rowsOf(view: View): readonly Row[] {
  return Array.isArray(view['rows']) ? (view['rows'] as readonly Row[]) : []
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** null: the two are not of one shape, the whole view has to go. */
export function patchBetween(before: View, after: View): Patch | null {
  if (Object.keys(before).join() !== Object.keys(after).join()) return null
  const parts = Object.entries(after).filter(([key, part]) => key !== 'rows' && !same(before[key], part))
  const [were, are] = [rowsOf(before), rowsOf(after)]
  const known = new Map(were.map((row) => [row.number, JSON.stringify(row)]))
  const set = are.filter((row) => known.get(row.number) !== JSON.stringify(row))
  const numbers = are.map((row) => row.number)
  const moved = were.map((row) => row.number).join() !== numbers.join()
  const rows = { set, ...(moved && { order: numbers }) }
  return { set: Object.fromEntries(parts), ...((set.length > 0 || moved) && { rows }) }
}

export function patched(before: View, { set, rows }: Patch): View {
  const next = { ...before, ...set }
  if (!rows) return next
  const known = new Map([...rowsOf(before), ...rows.set].map((row) => [row.number, row]))
  const order = rows.order ?? rowsOf(before).map((row) => row.number)
  return { ...next, rows: order.flatMap((number) => known.get(number) ?? []) }
}
