/**
 * 谁可以看什么: who may see which secret of a frozen event, with the reason. Everything that is not granted here is
 * refused; the crawl reads every address and every topic as each of these visitors and holds it against this table.
 */

/** The moments of the story at which everything is read. */
export const MOMENTS = ['marked', 'locked', 'unsealed', 'published', 'ceremony', 'released'] as const
export type Moment = (typeof MOMENTS)[number]

export type SecretKind =
  /** a contestant's name, unit, coach, entry id */
  | 'who'
  /** a contestant's telephone; kept from the public for ever */
  | 'phone'
  /** a whole identity number; nobody is shown it */
  | 'identity'
  /** a contestant's delegation */
  | 'delegation'
  /** whose number is whose: a contestant's name and his number in one answer */
  | 'whose-number'
  /** one judge's mark of one aspect, given after the freeze */
  | 'mark'
  /** module means and totals reckoned from marks given after the freeze */
  | 'reckoned'
  /** the published version while it is held: its totals, its digest */
  | 'published'
  /** what later steps of the ceremony will open: names and totals */
  | 'later-step'
  /** the delegation of a place that is not opened yet, and of none that is */
  | 'later-delegation'
  /** the stage and the counts as they stand after the freeze */
  | 'progress'
  /** where the ledger ends now */
  | 'head'

const VISITORS = [
  'anonymous',
  'forged session',
  'suspended account',
  'board process',
  'contestant',
  'team leader',
  'contestant of another event',
  'judge',
  'judge of another event',
  'recorder',
  'registrar',
  'checkin',
  'draw-one',
  'draw-two',
  'chief-judge',
  'supervisor',
  'organizer',
  'award-office',
  'award-approver',
  'finance',
  'auditor',
  'administrator',
] as const
export type VisitorName = (typeof VISITORS)[number]

type Grant = {
  readonly to: readonly VisitorName[]
  readonly secret: SecretKind
  /** only what is his own: his entry, his sheets */
  readonly own?: true
  /** from this moment on; from the start when not said */
  readonly from?: Moment
  /** only where the address or topic begins with one of these; anywhere when not said */
  readonly at?: readonly string[]
  readonly why: string
}

const HALL: readonly VisitorName[] = ['anonymous', 'forged session', 'suspended account', 'board process']
const OUTSIDE: readonly VisitorName[] = [...HALL, 'contestant', 'team leader', 'contestant of another event']
/** Where the hall follows a ceremony. */
const OPENED: readonly string[] = [
  '/watch/BLIND-1/ceremony',
  '/watch/programme',
  '/screen/',
  '/api/v1/topics/ceremony',
  '/api/v1/topics/programme',
  '/api/v1/topics/screen',
  'ceremony:',
  'programme:',
  'screen:',
]
const RUNS: readonly VisitorName[] = ['organizer', 'chief-judge', 'supervisor', 'auditor']
const OFFICES: readonly VisitorName[] = [
  'registrar',
  'checkin',
  'draw-one',
  'draw-two',
  'award-office',
  'award-approver',
]

const GRANTS: readonly Grant[] = [
  // who takes part
  {
    to: ['organizer', 'registrar', 'checkin', 'auditor'],
    secret: 'who',
    why: 'They review, admit and check in people by name; the auditor reads what they did.',
  },
  {
    to: ['organizer', 'registrar', 'checkin', 'auditor'],
    secret: 'phone',
    why: 'They call people whose papers or presence is missing.',
  },
  { to: ['contestant', 'team leader'], secret: 'phone', own: true, why: 'His own.' },
  { to: ['contestant', 'team leader'], secret: 'who', own: true, why: 'Who registered reads his own entry.' },
  {
    to: ['chief-judge', 'supervisor'],
    secret: 'who',
    from: 'unsealed',
    why: 'Once the seals are opened they check the list they sign before it is published.',
  },
  {
    to: ['organizer', ...OFFICES, 'chief-judge', 'supervisor', 'auditor'],
    secret: 'delegation',
    why: 'How many each delegation sends is no secret among those who run the event.',
  },
  { to: ['contestant', 'team leader'], secret: 'delegation', own: true, why: 'His own.' },
  {
    to: ['organizer', ...OFFICES, 'chief-judge', 'supervisor', 'auditor'],
    secret: 'later-delegation',
    why: 'They know every delegation, and the ceremony shows them no more of it than to anybody.',
  },
  { to: ['contestant', 'team leader'], secret: 'later-delegation', own: true, why: 'His own.' },
  // whose number is whose
  {
    to: RUNS,
    secret: 'whose-number',
    from: 'unsealed',
    why: 'They check and sign the list with names before it is published.',
  },
  // marks
  { to: ['judge'], secret: 'mark', own: true, why: 'His own sheets.' },
  {
    to: RUNS,
    secret: 'mark',
    why: 'They answer for the panel: signed marks by number, a spread or a missing sheet must be seen to be mended.',
  },
  {
    to: RUNS,
    secret: 'reckoned',
    why: 'Results by number are checked before they are locked and published.',
  },
  { to: RUNS, secret: 'published', why: 'They publish, check and prepare the ceremony.' },
  {
    to: RUNS,
    secret: 'later-step',
    from: 'unsealed',
    why: 'Who knows the published list knows the next step.',
  },
  {
    to: ['contestant', 'team leader'],
    secret: 'later-step',
    own: true,
    why: 'His own name on his own page; his total is the secret "published".',
  },
  {
    to: ['registrar', 'checkin'],
    secret: 'later-step',
    at: ['/organizer/events/BLIND-1/entries', '/organizer/events/BLIND-1/check-in'],
    why: 'Their lists name everybody who takes part, opened or not, and nothing of a result.',
  },
  // ceremony: what is opened is the hall's; only later steps are kept from it
  {
    to: [...OUTSIDE, ...OFFICES, 'judge', 'judge of another event', 'recorder', 'finance', 'administrator'],
    secret: 'who',
    from: 'ceremony',
    at: OPENED,
    why: 'What the ceremony has opened is the hall’s; what it has not is the secret "later-step".',
  },
  {
    to: [...OUTSIDE, ...OFFICES, 'judge', 'judge of another event', 'recorder', 'finance', 'administrator'],
    secret: 'delegation',
    from: 'ceremony',
    at: OPENED,
    why: 'The opened places carry the delegation they are called up for.',
  },
  {
    to: [...OUTSIDE, ...OFFICES, 'judge', 'judge of another event', 'recorder', 'finance', 'administrator'],
    secret: 'whose-number',
    from: 'ceremony',
    at: OPENED,
    why: 'The opened places carry their number.',
  },
  {
    to: [...OUTSIDE, ...OFFICES, 'judge', 'judge of another event', 'recorder', 'finance', 'administrator'],
    secret: 'published',
    from: 'ceremony',
    at: OPENED,
    why: 'The totals of the opened places.',
  },
  // where the event stands
  {
    to: [...RUNS, ...OFFICES],
    secret: 'progress',
    why: 'Everybody with a duty in the event sees its stage; it is how they know that their turn has come.',
  },
  {
    to: ['judge', 'recorder', 'judge of another event', 'finance', 'administrator'],
    secret: 'progress',
    at: ['/judge', '/awards', '/organizer/people', 'bench:'],
    why: 'On their own pages: whether there is still something to mark, to type, to pay.',
  },
  {
    to: ['contestant', 'team leader'],
    secret: 'progress',
    at: ['/my'],
    own: true,
    why: 'Of his own event, on his own page: whether he is still awaited.',
  },
  {
    to: VISITORS,
    secret: 'head',
    at: ['/verify'],
    why: 'A digest tells no mark, and a head that stood still while the board does would leave nobody able to prove that nothing was rewritten meanwhile.',
  },
  {
    to: [...RUNS, ...OFFICES, 'judge'],
    secret: 'head',
    why: 'Printed on the papers they sign.',
  },
]

/** Whether this visitor may find this secret here; `own` says whether it is his own. */
export function maySee(
  who: VisitorName,
  secret: SecretKind,
  { moment, place, own }: { readonly moment: Moment; readonly place: string; readonly own: boolean },
): boolean {
  if (moment === 'released' && secret !== 'phone' && secret !== 'identity') return true
  return GRANTS.some(
    (grant) =>
      grant.secret === secret &&
      grant.to.includes(who) &&
      (!grant.own || own) &&
      (!grant.from || MOMENTS.indexOf(moment) >= MOMENTS.indexOf(grant.from)) &&
      (!grant.at || grant.at.some((start) => place.startsWith(start))),
  )
}
