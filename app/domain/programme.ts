import type { CeremonyView } from './ceremony'

/** 仪程的一步: up and down change the order, in and out whether the event's awards are opened in this ceremony. */
export const PLACINGS = ['up', 'down', 'in', 'out'] as const
export type Placing = (typeof PLACINGS)[number]

/** 赛项在仪程里的状态 */
export type ProgrammeState =
  | { readonly kind: 'unpublished' }
  | { readonly kind: 'unfrozen' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'running'; readonly step: number; readonly of: number }
  | { readonly kind: 'over' }

export type ProgrammeRefusal =
  { code: 'programme-running'; event: string } | { code: 'programme-closed'; event: string }

interface ProgrammeFacts {
  readonly published: boolean
  readonly frozen: boolean
  /** a real ceremony, no rehearsal */
  readonly running: { readonly step: number; readonly of: number } | null
  /** a real ceremony of this event has been ended */
  readonly ended: boolean
}

/** 状态: what keeps the awards of an event from being opened, or how far they are. A freeze after the end begins anew. */
export function programmeState({ published, frozen, running, ended }: ProgrammeFacts): ProgrammeState {
  if (running) return { kind: 'running', ...running }
  if (published && frozen) return { kind: 'ready' }
  if (ended) return { kind: 'over' }
  return published ? { kind: 'unfrozen' } : { kind: 'unpublished' }
}

/** 上得了大屏: its awards can be opened, are being opened, or have been; no wall announces another event. */
export function mayBeOn({ kind }: ProgrammeState): boolean {
  return kind !== 'unpublished' && kind !== 'unfrozen'
}

/** 排仪程: the order with one event moved by one place, put at the end, or left out; null when nothing would change. */
export function placed(
  order: readonly string[],
  eventId: string,
  placing: Placing,
): readonly string[] | null {
  const at = order.indexOf(eventId)
  if (placing === 'in') return at < 0 ? [...order, eventId] : null
  if (at < 0) return null
  const rest = order.filter((id) => id !== eventId)
  if (placing === 'out') return rest
  const to = placing === 'up' ? at - 1 : at + 1
  if (to < 0 || to >= order.length) return null
  return [...rest.slice(0, to), eventId, ...rest.slice(to)]
}

/** 上一项, 下一项: the neighbours of the event the walls are at; null is the title picture. From the title it goes to the first. */
export function neighbours(
  order: readonly string[],
  at: string | null,
): { readonly back: string | null; readonly forth: string | null } {
  const now = at === null ? -1 : order.indexOf(at)
  return { back: order[now - 1] ?? null, forth: order[now + 1] ?? null }
}

/** 仪程 as the hall may see it: what is on, what comes, what is over. */
export interface ProgrammeView {
  readonly season: { readonly code: string; readonly name: string }
  readonly events: readonly {
    readonly code: string
    readonly name: string
    readonly group: string
    readonly over: boolean
  }[]
  /** the code of the event the walls are at; null: the title picture */
  readonly at: string | null
  /** the opening of that event, once it has begun */
  readonly ceremony: CeremonyView | null
}
