import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '../../../app/data/prisma.server'
import { readPackage } from '../../../app/domain/package'
import { verifyPackage } from '../../../app/domain/package-verify'
import { resultPackage } from '../../../app/queries/results/result-package.server'
import { publishedEvent } from '../../given/published-event'
import { freshDatabase } from '../../setup/fresh-database'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

let text = ''

beforeAll(async () => {
  await freshDatabase()
  const event = await publishedEvent()
  await db().rewardPolicy.create({
    data: {
      code: 'xingyu',
      version: 1,
      name: '奖励办法',
      rules: JSON.stringify({ scope: ['NAT_COMP'], requireDispatch: true, rows: [], source: '示例文件' }),
      budgetFen: 0,
      validFrom: new Date('2026-01-01T00:00:00Z'),
    },
    select: { id: true },
  })
  const made = await resultPackage(event.id, { identity: true })
  text = made?.text ?? ''
})

const fresh = () => JSON.parse(text) as Json

/** The value one step before the end of a path like '$.entries[0].code', and that last step. */
function stepsOf(place: string): (string | number)[] {
  return [...place.matchAll(/\.([A-Za-z]+)|\[(\d+)\]/g)].map(([, key, at]) => key ?? Number(at))
}

function at(value: Json, steps: readonly (string | number)[]): Json {
  return steps.reduce<Json>((here, step) => (here as { [key: string]: Json })[step]!, value)
}

function edited(place: string, change: (value: Json) => Json): Json {
  const value = fresh()
  const steps = stepsOf(place)
  const holder = at(value, steps.slice(0, -1)) as { [key: string]: Json }
  const last = steps.at(-1)!
  holder[last] = change(holder[last]!)
  return value
}

/** What reading or verifying says of a value: where, and what. */
function verdict(value: Json): { readonly place: string; readonly what: string } | null {
  const read = readPackage(JSON.stringify(value))
  if (!read.ok) return { place: read.refusal.place, what: read.refusal.code }
  const told = verifyPackage(read.value)
  return told.ok ? null : { place: told.place, what: told.what }
}

const MARK = '$.entries[0].sheets[0].marks[0]'
const plus = (n: number) => (value: Json) => Number(value) + n
const other = (text: string) => () => text
const zeros = other('0'.repeat(64))
const list = (change: (items: Json[]) => Json[]) => (value: Json) => change(value as Json[])

describe('§2.10 what was changed is named at its place', () => {
  const locked = () => {
    const { journal } = fresh() as { journal: { entries: { act: string }[] } }
    return journal.entries.findIndex(({ act }) => act === 'scoring/lock-event')
  }
  test.each<readonly [string, () => Json, string | RegExp, string]>([
    ['a mark', () => edited(`${MARK}.hundredths`, plus(25)), MARK, 'mark'],
    ['an answer', () => edited(`${MARK}.answer.hundredths`, plus(25)), MARK, 'mark'],
    [
      'how often a mark was given',
      () => edited(`${MARK}.revision`, plus(1)),
      `${MARK}.revision`,
      'mark-revision',
    ],
    [
      'the act a mark names',
      () => edited(`${MARK}.journal.digest`, zeros),
      `${MARK}.journal`,
      'mark-journal',
    ],
    [
      'an aspect taken off a sheet',
      () =>
        edited(
          '$.entries[0].sheets[0].marks',
          list((all) => all.slice(1)),
        ),
      '$.entries[0].sheets[0].marks',
      'aspect-missing',
    ],
    [
      'a total',
      () => edited('$.entries[1].sheets[2].totalHundredths', plus(1)),
      '$.entries[1].sheets[2].totalHundredths',
      'sheet-total',
    ],
    [
      "a signature's digest",
      () => edited('$.entries[1].sheets[2].digest', zeros),
      '$.entries[1].sheets[2].digest',
      'sheet-digest',
    ],
    [
      'a signed sheet called open',
      () => edited('$.entries[1].sheets[2].status', other('open')),
      '$.entries[1].sheets[2].status',
      'sheet-status',
    ],
    [
      'a sheet left out',
      () =>
        edited(
          '$.entries[1].sheets',
          list((all) => all.slice(1)),
        ),
      '$.entries',
      'sheet-left-out',
    ],
    [
      'an entry left out',
      () =>
        edited(
          '$.entries',
          list((all) => all.slice(1)),
        ),
      '$.entries',
      'entries-count',
    ],
    [
      'an outcome',
      () => edited('$.entries[0].outcome', other('dnf')),
      '$.entries[0].outcome',
      'outcome-journal',
    ],
    ['a time', () => edited('$.entries[0].minutes', plus(-5)), '$.entries[0].minutes', 'minutes-journal'],
    [
      'a written decision',
      () => edited('$.entries[0].decision', () => 1),
      '$.entries[0].decision',
      'decision-journal',
    ],
    ['the rulebook', () => edited('$.rulebook.panel.minimum', plus(1)), '$.rulesDigest', 'rules-digest'],
    [
      'the scheme',
      () => edited('$.scheme.modules[0].name', other('别的模块')),
      '$.rulesDigest',
      'rules-digest',
    ],
    ['the digest of the rules', () => edited('$.rulesDigest', zeros), '$.rulesDigest', 'rules-digest'],
    ['the group', () => edited('$.event.group', other('学生组')), '$.event.group', 'event-fact'],
    ['the day', () => edited('$.event.startsOn', other('2026-05-21')), '$.event.startsOn', 'event-fact'],
    [
      'who locked',
      () => edited(`$.journal.entries[${locked()}].actorName`, other('别人')),
      /^\$\.journal\.entries\[\d+\]$/,
      'chain-digest',
    ],
    [
      'an act removed',
      () =>
        edited(
          '$.journal.entries',
          list((all) => all.filter((_, n) => n !== locked())),
        ),
      /^\$\.journal\.entries\[\d+\]\.seq$/,
      'chain-gap',
    ],
    [
      'acts in another order',
      () =>
        edited(
          '$.journal.entries',
          list(([one, two, ...all]) => [two!, one!, ...all]),
        ),
      '$.journal.entries[0].seq',
      'chain-gap',
    ],
    [
      'the end cut off',
      () =>
        edited(
          '$.journal.entries',
          list((all) => all.slice(0, -1)),
        ),
      '$.journal.head',
      'chain-head',
    ],
    [
      'an act withheld that proves',
      () =>
        edited(`$.journal.entries[${locked()}]`, (value) => {
          const { seq, prevDigest, digest, act } = value as { [key: string]: Json }
          return { seq: seq!, prevDigest: prevDigest!, digest: digest!, act: act!, withheld: true }
        }),
      /^\$\.journal\.entries\[\d+\]$/,
      'act-withheld',
    ],
    ['the head', () => edited('$.journal.head.digest', zeros), '$.journal.head', 'chain-head'],
    ['a rank', () => edited('$.results.rows[1].rank', plus(-1)), '$.results.rows[1].rank', 'rank'],
    ['a tier', () => edited('$.results.rows[1].tier', other('gold')), '$.results.rows[1].tier', 'tier'],
    [
      'a published total',
      () => edited('$.results.rows[2].totalHundredths', plus(1)),
      '$.results.rows[2].totalHundredths',
      'total',
    ],
    [
      'a published module',
      () => edited('$.results.rows[2].modules', other('{"A":1,"B":2}')),
      '$.results.rows[2].modules',
      'modules',
    ],
    [
      'why a rank',
      () => edited('$.results.rows[2].reasons', other('[]')),
      '$.results.digest',
      'results-digest',
    ],
    [
      'the digest of the results',
      () => edited('$.results.digest', zeros),
      '$.results.digest',
      'results-digest',
    ],
    [
      'when it was published',
      () => edited('$.results.publishedAt', other('2026-05-22T03:00:00.001Z')),
      '$.results.publishedAt',
      'publish-act',
    ],
    ['the results left out', () => edited('$.results', () => null), '$.results', 'results-missing'],
  ])('%s', (_name, tampered, place, what) => {
    expect(verdict(fresh())).toBeNull()
    const found = verdict(tampered())
    expect(found?.what).toBe(what)
    expect(found?.place).toMatch(
      typeof place === 'string' ? new RegExp(`^${place.replace(/[$.[\]]/g, '\\$&')}$`) : place,
    )
  })
})

/** 无约束的字段: what nothing in the package binds, as docs/format.md lists it. */
const UNBOUND = [
  /^\$\.event\.season$/,
  /^\$\.judges\[\d+\]\.(name|seatNo)$/,
  /^\$\.entries\[\d+\]\.identity\./,
  /^\$\.policies\[\d+\]\./,
]

function leaves(value: Json, place = '$'): string[] {
  if (Array.isArray(value)) return value.flatMap((item, n) => leaves(item, `${place}[${n}]`))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => leaves(item, `${place}.${key}`))
  }
  return [place]
}

function changed(value: Json, by: number, more: string): Json {
  if (typeof value === 'number') return value + by
  if (typeof value === 'boolean') return !value
  if (value === null) return by
  // a digest that stays one, or any other text
  return /^[0-9a-f]{64}$/.test(value as string)
    ? `${(value as string).slice(1)}${(value as string).startsWith('0') ? '1' : '0'}`
    : `${value as string}${more}`
}

test(
  'any single edit is found, but for what the handbook lists as bound by nothing',
  { timeout: 120_000 },
  () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
    const value = fresh()
    const withheld = (leaf: string) => {
      const entry = /^(\$\.journal\.entries\[\d+\])\.act$/.exec(leaf)?.[1]
      return entry !== undefined && 'withheld' in (at(value, stepsOf(entry)) as object)
    }
    const all = leaves(value)
    const bound = all.filter((leaf) => !withheld(leaf) && !UNBOUND.some((free) => free.test(leaf)))
    expect(all.length - bound.length).toBeGreaterThan(10)
    const amount = fc.integer({ min: -3, max: 3 }).filter((n) => n !== 0)
    const more = fc.constantFrom('x', ' ', '1', '改')
    fc.assert(
      fc.property(fc.constantFrom(...bound), amount, more, (leaf, by, text) => {
        expect(verdict(edited(leaf, (old) => changed(old, by, text))), leaf).not.toBeNull()
      }),
      { seed, numRuns: 600, verbose: 1 },
    )
  },
)
