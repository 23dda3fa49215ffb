import type { Duty } from '../../../app/domain/duty'

/** Who stands at the door: every duty, and those without one. */
export type Visitor = Duty | 'applicant' | 'suspended' | 'anonymous'

/** anyone: the door is open. none: the address takes no such method (405). Else: exactly these come in. */
export type Allowed = 'anyone' | 'none' | readonly Visitor[]

/** One intent of a page: what is sent, and who may send it. What begins with $ stands for an id of the event. */
type Intent = { readonly form: Readonly<Record<string, string>>; readonly allowed: readonly Visitor[] }

/** write: who is let past the guard with an empty form. intents: who may do each act of the page. */
export type Row = { readonly read: Allowed; readonly write: Allowed; readonly intents?: readonly Intent[] }

const EVENT_SEERS = [
  'organizer',
  'registrar',
  'checkin',
  'draw-one',
  'draw-two',
  'chief-judge',
  'supervisor',
  'award-office',
  'award-approver',
  'auditor',
] as const satisfies readonly Duty[]
const ENTRY_SEERS = ['organizer', 'registrar', 'checkin', 'auditor'] as const satisfies readonly Duty[]
const CALLERS = ['organizer', 'checkin', 'chief-judge'] as const satisfies readonly Duty[]
const AWARD_SEERS = [
  'organizer',
  'award-office',
  'award-approver',
  'finance',
  'auditor',
] as const satisfies readonly Duty[]
const RESULT_SEERS = [
  'organizer',
  'chief-judge',
  'supervisor',
  'award-office',
  'award-approver',
  'auditor',
] as const satisfies readonly Duty[]

const MARK = { aspectId: '$aspect', revision: '0', answer: '{"kind":"points","hundredths":100}' }

/** 权限表: for every address of the site map, who may read (GET) and who may change (POST, PUT, PATCH, DELETE). */
export const ROUTE_TABLE: Readonly<Record<string, Row>> = {
  '/': { read: 'anyone', write: 'none' },
  '/sign-in': { read: 'anyone', write: 'anyone' },
  '/sign-out': { read: 'anyone', write: 'anyone' },
  '/setup': { read: [], write: [] },
  '/language': { read: 'anyone', write: 'anyone' },
  '/gallery': { read: 'anyone', write: 'none' },
  '/watch': { read: 'anyone', write: 'none' },
  // the public season's title picture; there is always one as soon as there is a season
  '/watch/programme': { read: 'anyone', write: 'none' },
  '/watch/:code': { read: 'anyone', write: 'none' },
  '/watch/:code/card': { read: 'anyone', write: 'none' },
  '/watch/:code/card.svg': { read: 'anyone', write: 'none' },
  '/watch/:code/wall': { read: 'anyone', write: 'none' },
  '/watch/:code/overlay': { read: 'anyone', write: 'none' },
  '/watch/qr.svg': { read: 'anyone', write: 'none' },
  '/screen/:code': { read: 'anyone', write: 'none' },
  '/watch/:code/replay': { read: 'anyone', write: 'none' },
  '/watch/:code/ceremony': { read: 'anyone', write: 'none' },
  '/watch/:code/calls': { read: 'anyone', write: 'none' },
  '/verify': { read: 'anyone', write: 'none' },
  '/verify/:code': { read: 'anyone', write: 'none' },
  '/register': { read: 'anyone', write: 'none' },
  '/register/:code': { read: 'anyone', write: 'anyone' },
  '/my/enter/:token': { read: 'anyone', write: 'none' },
  '/my': { read: ['applicant'], write: ['applicant'] },
  '/organizer': { read: EVENT_SEERS, write: 'none' },
  '/organizer/seasons/new': { read: ['organizer'], write: ['organizer'] },
  '/organizer/events/new': { read: ['organizer'], write: ['organizer'] },
  '/organizer/events/:code': { read: EVENT_SEERS, write: ['organizer'] },
  '/organizer/events/:code/rules': { read: EVENT_SEERS, write: ['organizer'] },
  '/organizer/events/:code/scheme': { read: EVENT_SEERS, write: ['organizer'] },
  '/organizer/events/:code/entries': { read: ENTRY_SEERS, write: ['organizer', 'registrar'] },
  '/organizer/events/:code/entries/import': {
    read: ['organizer', 'registrar'],
    write: ['organizer', 'registrar'],
  },
  '/organizer/events/:code/check-in': { read: ENTRY_SEERS, write: ['organizer', 'checkin'] },
  '/organizer/events/:code/draw': {
    read: EVENT_SEERS,
    write: EVENT_SEERS,
    intents: [
      { form: { intent: 'seal-one' }, allowed: ['draw-one'] },
      { form: { intent: 'seal-two' }, allowed: ['draw-two'] },
      { form: { intent: 'unseal' }, allowed: ['supervisor'] },
      { form: { intent: 'start' }, allowed: ['organizer'] },
    ],
  },
  '/organizer/events/:code/panel': { read: EVENT_SEERS, write: ['organizer'] },
  '/organizer/events/:code/paper': { read: ['organizer', 'chief-judge', 'supervisor'], write: 'none' },
  '/organizer/events/:code/board': {
    read: EVENT_SEERS,
    write: ['organizer', 'chief-judge'],
    intents: [
      { form: { intent: 'freeze' }, allowed: ['organizer', 'chief-judge'] },
      { form: { intent: 'release', reason: 'x' }, allowed: ['organizer'] },
    ],
  },
  '/organizer/events/:code/ceremony': {
    read: ['organizer'],
    write: ['organizer'],
    intents: [
      { form: { intent: 'start' }, allowed: ['organizer'] },
      { form: { intent: 'rehearse' }, allowed: ['organizer'] },
      { form: { intent: 'move', from: '0', direction: 'forth' }, allowed: ['organizer'] },
      { form: { intent: 'note', number: '1', state: 'called' }, allowed: ['organizer'] },
      { form: { intent: 'end' }, allowed: ['organizer'] },
    ],
  },
  '/organizer/events/:code/calls': {
    read: CALLERS,
    write: CALLERS,
    intents: [
      { form: { intent: 'call', seen: '427.waiting.0', place: '检录处' }, allowed: CALLERS },
      { form: { intent: 'note', seen: '427.called.1', act: 'present' }, allowed: CALLERS },
      { form: { intent: 'clear', saw: '0', reason: 'x' }, allowed: CALLERS },
    ],
  },
  '/organizer/events/:code/ceremony/paper': { read: ['organizer'], write: 'none' },
  '/organizer/events/:code/ceremony/script': { read: ['organizer'], write: 'none' },
  '/organizer/events/:code/ceremony/rehearsal': { read: ['organizer'], write: 'none' },
  '/organizer/programme': {
    read: ['organizer'],
    write: ['organizer'],
    intents: [
      { form: { intent: 'place', event: 'x', placing: 'up' }, allowed: ['organizer'] },
      { form: { intent: 'turn', season: 'x', from: '', to: '' }, allowed: ['organizer'] },
    ],
  },
  '/organizer/events/:code/results': { read: RESULT_SEERS, write: ['organizer'] },
  '/organizer/screens': {
    read: ['organizer'],
    write: ['organizer'],
    intents: [
      { form: { intent: 'add', name: '主会场' }, allowed: ['organizer'] },
      { form: { intent: 'show', screen: 'all', scene: '{"kind":"blank"}' }, allowed: ['organizer'] },
    ],
  },
  '/organizer/packages': { read: ['organizer', 'supervisor', 'auditor'], write: ['organizer'] },
  '/organizer/people': { read: ['organizer', 'administrator'], write: ['administrator'] },
  '/organizer/people/:id/card': {
    read: ['organizer', 'administrator'],
    write: ['organizer', 'administrator'],
  },
  '/judge/enter': { read: 'anyone', write: 'anyone' },
  '/judge': { read: ['judge', 'chief-judge'], write: 'none' },
  '/judge/sheets/:id': {
    read: ['judge'],
    write: ['judge', 'chief-judge'],
    intents: [{ form: { ...MARK, intent: 'mark' }, allowed: ['judge'] }],
  },
  '/judge/taps': { read: 'none', write: ['judge', 'chief-judge'] },
  '/judge/bench': { read: 'none', write: ['judge', 'chief-judge'] },
  '/judge/sheets/:id/sign': {
    read: ['judge'],
    write: ['judge'],
    // without the card's PIN not even the judge himself signs
    intents: [{ form: { pin: '000000', revision: '0' }, allowed: [] }],
  },
  '/judge/sheets/:id/paper': { read: ['judge'], write: 'none' },
  '/judge/desk': { read: ['recorder'], write: 'none' },
  '/judge/desk/:code': { read: ['recorder'], write: 'none' },
  '/judge/desk/:code/:sheetId': {
    read: ['recorder'],
    write: ['recorder'],
    intents: [
      { form: { intent: 'send', turn: 'first' }, allowed: ['recorder'] },
      { form: { intent: 'reject', note: '不符' }, allowed: ['recorder'] },
    ],
  },
  '/judge/control': { read: ['organizer', 'chief-judge', 'supervisor'], write: 'none' },
  '/judge/control/:code/history/:sheetId': {
    read: ['organizer', 'chief-judge', 'supervisor', 'auditor', 'judge'],
    write: 'none',
  },
  '/judge/control/:code': {
    read: ['organizer', 'chief-judge', 'supervisor'],
    write: ['organizer', 'chief-judge', 'supervisor'],
    intents: [
      { form: { intent: 'lock' }, allowed: ['chief-judge'] },
      { form: { intent: 'start' }, allowed: ['organizer'] },
      { form: { intent: 'reopen', sheetId: '$sheet', reason: '漏看' }, allowed: ['chief-judge'] },
      {
        form: { intent: 'decide-reopen', requestId: '$request', verdict: 'reject', note: '' },
        allowed: ['organizer', 'supervisor'],
      },
      { form: { intent: 'check-outlier', sheetId: '$sheet', note: '核对' }, allowed: ['chief-judge'] },
      {
        form: { intent: 'answer-call', callId: '$call', answer: '马上到' },
        allowed: ['organizer', 'chief-judge'],
      },
    ],
  },
  '/judge/control/:code/pad-file': {
    read: ['organizer', 'chief-judge'],
    write: ['organizer', 'chief-judge'],
  },
  '/awards': { read: AWARD_SEERS, write: 'none' },
  '/awards/events/:code': { read: AWARD_SEERS, write: ['award-office'] },
  '/awards/rewards': { read: AWARD_SEERS, write: 'none' },
  '/awards/rewards/:id': {
    read: AWARD_SEERS,
    write: AWARD_SEERS,
    intents: [
      { form: { act: 'apply', revision: '9' }, allowed: ['organizer', 'award-office'] },
      { form: { act: 'review', revision: '9' }, allowed: ['award-office'] },
      { form: { act: 'approve', revision: '9' }, allowed: ['award-approver'] },
      { form: { act: 'pay', revision: '9' }, allowed: ['finance'] },
    ],
  },
  '/awards/policies': { read: AWARD_SEERS, write: ['award-office'] },
  '/awards/talent': { read: ['organizer', 'award-office', 'award-approver', 'auditor'], write: 'none' },
  '/audit': { read: ['auditor', 'supervisor'], write: ['auditor', 'supervisor'] },
  '/files/rules/:code': { read: EVENT_SEERS, write: 'none' },
  '/files/entry-template.xlsx': { read: ['organizer', 'registrar'], write: 'none' },
  '/files/results/:code': { read: 'anyone', write: 'none' },
  '/files/ledger/:code': { read: ['auditor', 'supervisor'], write: 'none' },
  '/files/draws/:code': { read: 'anyone', write: 'none' },
  '/files/ceremony/:code': { read: [], write: 'none' },
  '/files/ceremonies.xlsx': { read: [], write: 'none' },
  // there is nothing to hand out before publication, nor under an id that is none
  '/files/results/:code/named': { read: [], write: 'none' },
  '/files/packages/:id': { read: [], write: 'none' },
  '/health': { read: 'anyone', write: 'none' },
  '/ready': { read: 'anyone', write: 'none' },
  '/api/v1/version': { read: 'anyone', write: 'none' },
  '/api/v1/seasons': { read: 'anyone', write: 'none' },
  '/api/v1/events': { read: 'anyone', write: 'none' },
  '/api/v1/topics/:topic': { read: 'anyone', write: 'none' },
  '/api/v1/events/:code/board': { read: 'anyone', write: 'none' },
  '/api/v1/events/:code/calls': { read: 'anyone', write: 'none' },
}
