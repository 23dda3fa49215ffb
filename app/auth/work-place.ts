import type { Duty, Grant } from '~/domain/duty'

const PLACES = [
  { to: '/judge', duties: ['judge'] },
  { to: '/judge/desk', duties: ['recorder'] },
  { to: '/judge/control', duties: ['chief-judge'] },
  {
    to: '/organizer',
    duties: ['organizer', 'registrar', 'checkin', 'draw-one', 'draw-two', 'supervisor', 'chief-judge'],
  },
  { to: '/awards', duties: ['award-office', 'award-approver'] },
  { to: '/awards/rewards', duties: ['finance'] },
  { to: '/audit', duties: ['auditor'] },
  { to: '/organizer/people', duties: ['administrator'] },
] as const satisfies readonly { to: string; duties: readonly Duty[] }[]

export type WorkPlace = (typeof PLACES)[number]['to']

/** Where a person's duties are done, the likeliest first. */
export function workPlaces(grants: readonly Grant[]): WorkPlace[] {
  return PLACES.filter(({ duties }: { duties: readonly Duty[] }) =>
    grants.some((grant) => duties.includes(grant.duty)),
  ).map(({ to }) => to)
}

/** A way back given in an address: only within this site. */
export function safeNext(next: string | null): string | null {
  return next && /^\/(?![/\\])[\x21-\x7e]*$/.test(next) ? next : null
}
